import type { TopicWords } from './format';

export const childSituation: TopicWords = {
  id: 'child-situation',
  words: {
    nb: `omsorgssituasjon, omsorgsovertak, omsorgsbase, omsorgssvikt, foreldreansvar-, samvær-, daglig omsorg, omsorg for|om barnet, skole-, -skole, fravær-, barnehage-, klassetrinn, lærer, barnevern-, fosterhjem-, foster-, beredskapshjem, enslig|enslige mindreårig, savnet, rømt, rømming, forsvunn, forsvant,
      barnets situasjon|beste|behov|omsorg|hverdag|mening|fungering|fritid|utvikling|syn, fritidsaktivitet, ansvar|passer for|på barnet, uten foreldre|foresatte|verge, barn uten, barnet borte, borte fra, elevens situasjon`,
    nn: '',
    en: 'guardianship, foster-, school-, schooling, teacher, kindergarten, nursery, child welfare|protection|services, childcare, child care, parental responsibility, missing from|child, gone|went missing, runaway, unaccompanied, looked after, in care, childs situation|needs|wellbeing|view, best interests, cares|responsible|care for|of the child, without parents, truancy, daily caregiver, has|legal|child|sole|shared|parental custody, custody of|arrangement',
  },
  parties: {
    nb: 'verge-, -verge, foresatt-, omsorgsperson, omsorgsgiver',
    nn: '',
    en: 'guardian-, carer, caregiver',
  },
  weak: {
    nb: 'omsorg-, ungdom-',
    nn: '',
    en: 'attendance',
  },
  not: {
    nb: 'høyskole, høgskole, fagskole, kjøreskole, språkskole, omsorgsansvar, sykefravær, kriminalomsorg, barnevern varslet|varslet|meldt, varsle|varslet|meldt|melding til|barnevern',
    nn: '',
    en: 'driving school, police custody, reported|report|concern to child',
  },
};
