import type { TopicWords } from './format';

export const familyNetwork: TopicWords = {
  id: 'family-network',
  words: {
    nb: `sivilstand-, sivilstatus, ekteskap-, =gift|=skilt|=separert, samliv, forsørg-, -nettverk, =venner|=venn, omgangskrets, omsorgsansvar, antall|egne|har|mange barn, barn|barna i|dine|norge|hjemlandet, -familie, slekt-, kontakt med|i hjemlandet, stoler på, kjenner du|noen, medfølgende barn, pårørende varsles|varslet, noen å stole på|snakke, stole på, hvem stoler|kan du stole, forsørgeransvar, ugift, kontakt med familie|foreldre|slekt, noen i norge, kjent i norge, tillitsperson-, tillit til, barnløs, enke, familieband, venne-, støttenettverk, antall|hvor|tal mange|på barn, barn under|over|hjemme|i hjemlandet|bor, har dere|du|personen barn, hjemmeboende barn, sosiale nettverk|relasjoner|forhold|situasjon, samlivs-, ekteskapelig`,
    nn: '',
    en: `marital, married, marriage, divorced, civil status, family-, dependan, dependants, dependents, friends, =friend, social|support network|contacts|circle, number|have of|any children, your children, relatives, living relatives, know anyone, widow, family in|contact|situation|background|members, who|whom|someone can|do you trust, trust, relationship|marriage status, unmarried, cohabit, fiance, have children, close to you, parental status, sons, daughters, know anyone|people|anybody, support network, relatives-, kin, uncle, aunt, cousin, social contacts|ties|life, in a relationship`,
  },
  parties: {
    nb: `ektefelle-, partner-, samboer-, pårørende-, =barn|=barna|=barnas, foreldre-, =mor|=mors|=moren, =far|=fars|=faren, søsken-, søster-, =bror, besteforeldre, =kone|=kona, ektemann, kjæreste, forelder, datter, sønn, tante, onkel, fetter, kusine, svigermor, slekt`,
    nn: '',
    en: `spouse-, husband, =wife|=wifes, partner, next of kin, parent, parents, mother, father, sibling, brother, sister, =children|=childrens, boyfriend, girlfriend, relative, grandparent, daughter, son|sons, fiancé, kin`,
  },
  weak: {
    nb: `relasjon-`,
    nn: '',
    en: `relationship, relation, =single`,
  },
  not: {
    nb: `barn uten verge|foresatte|foreldre, familienavn, familievern-, familiegjenforening, samarbeidspartner-, foreldreansvar, fosterfamilie-, fosterforeldre, barn eller voksen, har barnet, uten foreldre, samvær med, på flukt, lokalt|faglig nettverk, samarbeidsnettverk, kjenner du rettighet|til|noe|deg|trygg|reglene, barnets situasjon, sosiale medier, kjenner deg, lokalt|lokale|faglig nettverk`,
    nn: '',
    en: `family name|doctor|reunification, foster family, business partner, partner organisation|organisations|agencies, parental responsibility, network connection, adult or child, family visa|reunion|doctor|background, children welfare|services, trust fund`,
  },
};
