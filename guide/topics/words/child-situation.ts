import type { TopicWords } from './format';

export const childSituation: TopicWords = {
  id: 'child-situation',
  words: {
    nb: `omsorgssituasjon-, omsorgsovertak-, omsorgsbase, omsorgssvikt-, omsorgsevne, foreldreansvar-, samvær-, daglig omsorg, omsorg for barnet, omsorgen for barnet, fast bosted for barnet, delt bosted, skole-, -skole, skolegang-, skolefravær-, fravær-, barnehage-, =sfo, klassetrinn, elev-, klasseforstander, lærer, kontaktlærer-, barnevern-, barneverns-, fosterhjem-, fosterforeldre, fosterfamilie-, beredskapshjem, barnevernsinstitusjon, ungdomsinstitusjon, barne og ungdomsinstitusjon,
      enslig mindreårig, enslige mindreårige, enslig asylsøker, savnet fra, meldt savnet, rømt, rømming-, rømte, forsvunnet, forsvinning-, forsvant, barn på flukt, barnets situasjon, barnets beste, barnets behov, barnets omsorg, barnets hverdag, barnets fungering, barnets mening, barnets syn, barnets stemme, barnets nettverk, barnets relasjon, barnets fritid, barnets utvikling, barnets oppfølging, fritidsaktivitet-, lek og fritid, barnehus, helsestasjon-, følge opp barnet, ansvar for barnet, ansvaret for barnet, hvem har omsorg,
      hvem passer barn, passer på barnet, passer barnet, uten foreldre, uten foresatte, alene med barn, barnet savnet, barnet rømt, barnet forsvunnet`,
    nn: `omsorgssituasjon, foreldreansvar, dagleg omsorg, skule-, -skule, skulegang-, fråvær-, skulefråvær-, barnehage, lærar, kontaktlærar-, fosterheim-, beredskapsheim, einsleg mindreårig, einslege mindreårige, einsleg asylsøkjar, sakna frå, meld sakna, rømd, rømde, rømming, forsvunne, forsvunnen, forsvann, omsorg for barnet, barnet sin situasjon, barnet sitt beste, barnet sine behov, barnets beste, ansvar for barnet, kven har omsorg, passar barnet, passar på barnet, utan foreldre, utan føresette`,
    en: `guardianship, custody-, foster-, foster care, school-, schooling, teacher, kindergarten, nursery, preschool, child welfare, child protection, childcare, child care, parental responsibility, parental rights, missing from, runaway, ran away, run away, went missing, gone missing, missing child, missing episodes, missing person, unaccompanied-, unaccompanied minor, looked after, in care, care order, childs situation, childs needs, childs wellbeing, childs welfare, childs view, childs daily life, childs development, best interests, visitation, responsible for the child,
      responsibility for the child, care of the child, cares for the child, looks after the child, without parents, truancy, pupil-, absence from school, school absence`,
  },
  parties: {
    nb: `verge-, -verge, vergemål-, hjelpeverge-, setteverge-, foresatt-, foresatte-, omsorgsperson-, omsorgsgiver-, omsorgsyter, =vergens, =verges`,
    nn: 'verje-, -verje, verjemål, føresett-, føresette-, omsorgsgjevar',
    en: 'guardian-, legal guardian, carer-, caregiver-, =carers',
  },
  weak: { nb: 'omsorg-, plassering-, ungdom-', nn: 'omsorg, plassering', en: 'attendance' },
  not: {
    nb: `høyskole-, høgskole-, kjøreskole, språkskole, folkehøyskole, folkehøgskole, fagskole-, skolert-, skolering, omsorgsansvar-, omsorg for andre, skolepenger, helse og omsorg, førerskole, kurs og skole, skolekrets, verger for leverandør, fravær på jobb, sykefravær-, kriminalomsorg-, skole og utdanning, barneverntjenesten varslet, meldt til barnevern, meldt barnevern, melding til barnevern, varslet barnevern, varsle barnevern, melde til barnevern, bekymringsmelding barnevern`,
    nn: 'høgskule-, fagskule-, folkehøgskule, meldt til barnevern, varsla barnevern, varsle barnevern, melding til barnevern, sjukefråvær-',
    en: 'schooling level, high school diploma, school of thought, driving school, custody record, police custody, in police custody, held in custody, child welfare notified, child welfare informed, reported to child welfare, staff absence, in care of, nursery products, business school, report to child welfare',
  },
};
