import type { TopicWords } from './format';

export const childSituation: TopicWords = {
  id: 'child-situation',
  words: {
    nb: `omsorgssituasjon, omsorgsovertak, omsorgsbase, omsorgssvikt, foreldreansvar-, samvær-, daglig omsorg, omsorg for|om barnet, ~skole-, ~-skole, ~fravær-, ~barnehage-, ~klassetrinn, ~lærer, barnevern-, fosterhjem-, foster-, beredskapshjem, enslig|enslige mindreårig, savnet, rømt, rømming, forsvunn, forsvant, barnets situasjon|beste|behov|omsorg|hverdag|mening|fungering|fritid|utvikling|syn, fritidsaktivitet, ansvar|passer for|på barnet, uten foreldre|foresatte|verge, barn uten, barnet borte, borte fra, elevens situasjon, representant for|barnet barnet|mindreårige, kontaktlærer-, institusjonsplass-, ~institusjon-, plassering-, plassert utenfor, rømming-, rømmer, omsorgstiltak, omsorgen|omsorga for|har, hvem har omsorg|omsorgen|ansvar|ansvaret for|barnet, ugyldig-, skolevegring, skolebytte, skoleresultat, barnehagen, ~sfo, =sfo|=aks, barnets kontakt|nettverk|fremtoning|helse, barneloven, fostermor, foreldrerett, ~oppmøte, omsorgsplass, barnets egen|egne, borte fra skole|hjemmet, på rømmen, sist sett, forsvinning-, forsvunnet, savnetmeld-, savnetmeldt, etterlyst, mor og far, foreldresamarbeid, ansvarlig voksen, voksne rundt, hvem passer barnet|på`,
    nn: '',
    en: `guardianship, foster-, ~school-, ~schooling, ~teacher, ~kindergarten, ~nursery, child welfare|protection|services, ~childcare, ~child care, parental responsibility, missing from|child, gone|went missing, runaway, unaccompanied, looked after, in care, childs situation|needs|wellbeing|view, best interests, cares|responsible|care for|of the child, without parents, truancy, daily caregiver, has|legal|child|sole|shared|parental custody, custody of|arrangement, ~absence-, ~absences, absent, unauthorised|authorised absence, missing episodes|reported|since|from|child|person|young|before, reported missing, missing-, looks|look after child|the|you, lookedafter, placement-, school class|year|name|attended, year group, custody-, custodial parent, residential parent, ~childminder, care order|plan|home|arrangements|leaver, child in care, kinship care, private fostering, fostered, social services involvement, young person living|missing, responsible adult, runs|ran|run away, absconded, abscond, whereabouts, last seen, daily care, childs carers|circumstances|voice|views|wishes|school|situation|behaviour|routine, child development|left|supervised|unsupervised, attending school, after school, exclusion, excluded`,
  },
  parties: {
    nb: `verge-, -verge, foresatt-, omsorgsperson, omsorgsgiver`,
    nn: '',
    en: `guardian-, carer, caregiver`,
  },
  weak: {
    nb: `omsorg-, ungdom-`,
    nn: '',
    en: `attendance`,
  },
  not: {
    nb: `høyskole, høgskole, fagskole, kjøreskole, språkskole, omsorgsansvar, sykefravær, kriminalomsorg, barnevern varslet|varslet|meldt, varsle|varslet|meldt|melding til|barnevern, elevens navn|fødsel|alder|adresse, barnets navn|alder|fødsel|adresse|kjønn|språk|nasjonalitet, bilklasse, representant til stede, kontaktlærers|kontaktlæreren|læreren|lærerens|lærers vurdering|notat, notat fra kontaktlæreren|læreren, hendelser|hendelse på skolen`,
    nn: '',
    en: `driving school, police custody, reported|report|concern to child, in custody, custody record|number|officer, work placement, absence from work, childs name|age|date|address|nationality|language, missing documents|papers|information|passport|wages|pay, before|in|police custody`,
  },
};
