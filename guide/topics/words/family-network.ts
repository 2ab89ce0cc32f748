import type { TopicWords } from './format';

export const familyNetwork: TopicWords = {
  id: 'family-network',
  words: {
    nb: 'sivilstand-, sivilstatus, ekteskap-, =gift|=skilt|=separert, samliv, forsørg-, -nettverk, nettverk-, =venner|=venn, omgangskrets, omsorgsansvar, antall|egne|har|mange barn, barn|barna i|dine|norge|hjemlandet, familie-, -familie, slekt-, kontakt med|i hjemlandet, stoler på, kjenner du|noen, medfølgende barn, pårørende varsles|varslet',
    nn: '',
    en: 'marital, married, marriage, divorced, civil status, family-, dependan, dependants, dependents, friends, =friend, social|support network|contacts|circle, number|have of|any children, your children, relatives, living relatives, know anyone, widow',
  },
  parties: {
    nb: 'ektefelle-, partner-, samboer-, pårørende-, =barn|=barna|=barnas, foreldre-, =mor|=mors|=moren, =far|=fars|=faren, søsken-, søster-, =bror, besteforeldre, =kone|=kona, ektemann, kjæreste',
    nn: '',
    en: 'spouse-, husband, =wife|=wifes, partner, next of kin, parent, parents, mother, father, sibling, brother, sister, =children|=childrens, boyfriend, girlfriend, relative, grandparent',
  },
  weak: {
    nb: 'relasjon-',
    nn: '',
    en: 'relationship, relation, =single',
  },
  not: {
    nb: 'barn uten verge|foresatte|foreldre, familienavn, familievern-, familiegjenforening, samarbeidspartner-, foreldreansvar, fosterfamilie-, fosterforeldre, barn eller voksen, har barnet, uten foreldre, samvær med, på flukt, lokalt|faglig nettverk, samarbeidsnettverk',
    nn: '',
    en: 'family name|doctor|reunification, foster family, business partner, partner organisation|organisations|agencies, parental responsibility, network connection, adult or child',
  },
};
