import type { TopicWords } from './format';

export const familyNetwork: TopicWords = {
  id: 'family-network',
  words: {
    nb: `sivilstand-, sivilstatus, ekteskap-, =gift|=skilt|=separert, samliv, forsørg-, -nettverk, =venner|=venn, omgangskrets, omsorgsansvar, antall|egne|har|mange barn, barn|barna i|dine|norge|hjemlandet, -familie, slekt-, kjenner du|noen, medfølgende barn, pårørende varsles|varslet, noen å stole på|snakke, forsørgeransvar, ugift, kontakt med familie|foreldre|slekt, noen i norge, tillitsperson-, enke, familieband, venne-, antall|hvor|tal mange|på barn, barn under|over|hjemme|i hjemlandet|bor, har dere|du|personen barn, samlivs-, barnefar, barnemor, i slekt, slektning-, hvem snakker med når, sammen med i fritida|fritiden, bor sammen med, barna bor|er|dine, søskens navn|alder, kjæresten, ekskone, støttespiller, moren|faren|foreldrene bor|lever|navn|er, besøk av venner|ukjente|familie|menn|personer, barnløs-, enkemann, forlovet, forlovede, familiebakgrunn, familiekontakt, familiemedlem-, familietre, slektninger, venninne-, kamerat-, støttenettverk-, omgangsperson, ensom-, isolert sosialt, nærstående, etterlatte, =kone|=mann|=ektemann, bor foreldrene|familien|barna, omsorg for barn, foreldrenes, familie, besøk, barn og|under|i|hjemme, kontakt med familie|foreldrene|barna|noen, hvem er foreldrene|mor|far, forsørger, savner du, lengter, nettverk-, hvem støtter|hjelper deg, hvem savner, besøk av|fra familie, vil du ha besøk, hvem kan vi ringe, snakket med hjemmet|foreldre|foresatte, noen å ringe til, noen du stoler, hvem kan du stole, kontakt hjemme, viktige personer, nære personer, barnas navn|alder, savner, ektefelle`,
    nn: '',
    en: `marital, married, marriage, divorced, civil status, family-, dependan, dependants, dependents, friends, =friend, social|support network|contacts|circle, number|have of|any children, relatives, widow, family in|contact|situation|background|members, who|whom|someone can|do you trust, trust, relationship|marriage status, unmarried, cohabit, fiance, have children, sons, daughters, support network, relatives-, kin, uncle, aunt, cousin, father name|of|of, babys|childs father|mother, living at address, who do you talk|turn|live, sibling-, expartner, fiancee, bereaved, betrothed, breadwinner, divorce, engaged to, estranged, inlaw, inlaws, lonely, loneliness, mates, newborn, nextofkin, relative-, separated from, singleparent, spousal, stepfather, stepmother, widowed, wedlock, who supports you, tied to partner|spouse|husband, who else lives, expecting child, friends or, see your|friends|family friends|family, home family, contact with family|relatives|parents|friends, relatives back|home|in|abroad, close to, older|new|adult friends|boyfriend|men, people close, ex partner, living with whom, anyone know where, older people|friends|men you met, who is at home, who can you talk, sent home to family, who matters, things at home, people you trust|can, important people, close relatives|friends|people, kids, children names|ages|live, family know, who supports, mother and, in touch with`,
  },
  parties: {
    nb: `ektefelle-, partner-, samboer-, pårørende-, =barn|=barna|=barnas, foreldre-, =mor|=mors|=moren, =far|=fars|=faren, søsken-, søster-, =bror, besteforeldre, =kone|=kona, ektemann, kjæreste, forelder, datter, sønn, tante, onkel, fetter, kusine, svigermor, slekt`,
    nn: '',
    en: `spouse-, husband, =wife|=wifes, partner, next of kin, parent, parents, mother, father, sibling, brother, sister, =children|=childrens, boyfriend, girlfriend, relative, grandparent, daughter, son|sons, fiancé, kin`,
  },
  weak: {
    nb: `relasjon-, ?venn, ?savne, ?bestemor, ?kone, ?tillit, ?stoler, ?fritid, ?kirke, ?forening`,
    nn: '',
    en: `relationship, relation, =single, ?friend, ?closest, ?baby, ?godparent, ?church, ?trust, ?hobbies, ?relatives`,
  },
  not: {
    nb: `barn uten verge|foresatte|foreldre, familienavn, familievern-, familiegjenforening, samarbeidspartner-, foreldreansvar, fosterfamilie-, fosterforeldre, barn eller voksen, har barnet, uten foreldre, samvær med, på flukt, lokalt|faglig nettverk, samarbeidsnettverk, kjenner du rettighet|til|noe|deg|trygg|reglene, barnets situasjon, sosiale medier, kjenner deg, lokalt|lokale|faglig nettverk, type besøk, besøk av arbeidstilsyn|tilsyn|inspektør|politi, barnet|bornet meldt|barnehage|skole|tatt|tas|går, partnerskap, bor sammen med kolleger`,
    nn: '',
    en: `family name|doctor|reunification, foster family, business partner, partner organisation|organisations|agencies, parental responsibility, network connection, adult or child, family visa|reunion|doctor|background, children welfare|services, trust fund, around the table, partners around|table|agencies, partnership, children reported|missing`,
  },
};
