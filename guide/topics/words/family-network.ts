import type { TopicWords } from './format';

export const familyNetwork: TopicWords = {
  id: 'family-network',
  words: {
    nb: `sivilstand-, sivilstatus, ekteskap-, =gift|=skilt|=separert, samliv, forsørg-, -nettverk, =venner|=venn, omgangskrets, omsorgsansvar, antall|egne|har|mange barn, barn|barna i|dine|norge|hjemlandet, -familie, slekt-, kontakt med|i hjemlandet, stoler på, kjenner du|noen, medfølgende barn, pårørende varsles|varslet, noen å stole på|snakke, stole på, hvem stoler|kan du stole, forsørgeransvar, ugift, kontakt med familie|foreldre|slekt, noen i norge, kjent i norge, tillitsperson-, tillit til, barnløs, enke, familieband, venne-, støttenettverk, antall|hvor|tal mange|på barn, barn under|over|hjemme|i hjemlandet|bor, har dere|du|personen barn, hjemmeboende barn, sosiale nettverk|relasjoner|forhold|situasjon, samlivs-, ekteskapelig, far til barnet|babyen, barnefar, barnemor, i slekt, slektning-, får besøk, hvem besøker, hvem snakker med når, snakker du med når, noen å snakke med, hvem venter på der|når|hjemme, hvem kan støtte|hjelpe|passe, noen hjemme|der som, i lag med, sammen med i fritida|fritiden, holder du sammen, i fritiden, bor sammen med, bor i lag, barn du|med har|ansvar, barn hjemme, barna bor|er|dine, egne barn, har barn med, søskens navn|alder, kjæresten, ekskone, tidligere partner|ektefelle|samboer, har mistet|kontakten, hvem er viktig|nær, viktige personer, støttespiller, støtte rundt, kontakt hjemme, ringer hjem|familien, sist kontakt|snakket, mora og|si, moren|faren|foreldrene bor|lever|navn|er, besøk av venner|ukjente|familie|menn|personer`,
    nn: '',
    en: `marital, married, marriage, divorced, civil status, family-, dependan, dependants, dependents, friends, =friend, social|support network|contacts|circle, number|have of|any children, your children, relatives, living relatives, know anyone, widow, family in|contact|situation|background|members, who|whom|someone can|do you trust, trust, relationship|marriage status, unmarried, cohabit, fiance, have children, close to you, parental status, sons, daughters, know anyone|people|anybody, support network, relatives-, kin, uncle, aunt, cousin, social contacts|ties|life, in a relationship, father name|of|of, babys|childs father|mother, people living at|with|in, living at address, who do you talk|turn|live, talk|turn to when|if, someone to talk|turn|trust|call, who can you|they call|turn|rely, rely on, who is|will waiting|meet at home|there|on, who supports|helps|cares, visits from|by, children in|left|back home|country, parents told|informed|aware|names|alive|live, sibling-, in contact|touch with, lost contact, who matters, free time with, spend time with, own children, household members, single parent, expartner, ex partner|husband|boyfriend, fiancee, close friends, social ties, children living|live|aged|under|names|left`,
  },
  parties: {
    nb: `ektefelle-, partner-, samboer-, pårørende-, =barn|=barna|=barnas, foreldre-, =mor|=mors|=moren, =far|=fars|=faren, søsken-, søster-, =bror, besteforeldre, =kone|=kona, ektemann, kjæreste, forelder, datter, sønn, tante, onkel, fetter, kusine, svigermor, slekt`,
    nn: '',
    en: `spouse-, husband, =wife|=wifes, partner, next of kin, parent, parents, mother, father, sibling, brother, sister, =children|=childrens, boyfriend, girlfriend, relative, grandparent, daughter, son|sons, fiancé, kin`,
  },
  weak: {
    nb: `relasjon-, ?venn, ?støtte fra, ?savne, ?bestemor, ?kone, ?tillit, ?stoler, ?=baby|=babyen, ?fritid, ?kirke, ?forening`,
    nn: '',
    en: `relationship, relation, =single, ?friend, ?closest, ?baby, ?godparent, ?church, ?trust, ?free time, ?hobbies, ?relatives, ?care for`,
  },
  not: {
    nb: `barn uten verge|foresatte|foreldre, familienavn, familievern-, familiegjenforening, samarbeidspartner-, foreldreansvar, fosterfamilie-, fosterforeldre, barn eller voksen, har barnet, uten foreldre, samvær med, på flukt, lokalt|faglig nettverk, samarbeidsnettverk, kjenner du rettighet|til|noe|deg|trygg|reglene, barnets situasjon, sosiale medier, kjenner deg, lokalt|lokale|faglig nettverk, besøk av arbeidstilsyn|tilsyn|inspektør|politi, barnet|bornet meldt|barnehage|skole|tatt|tas|går, partnerskap, bor sammen med kolleger`,
    nn: '',
    en: `family name|doctor|reunification, foster family, business partner, partner organisation|organisations|agencies, parental responsibility, network connection, adult or child, family visa|reunion|doctor|background, children welfare|services, trust fund, around the table, partners around|table|agencies, partnership, children reported|missing`,
  },
};
