import type { TopicWords } from './format';

export const familyNetwork: TopicWords = {
  id: 'family-network',
  words: {
    nb: `sivilstand-, sivilstatus, ekteskap-, ekteskapelig, =gift, =gifte, samliv-, samboerskap, forsørg-, forsørger-, forsørgeransvar, forsørgelsesbyrde, sosialt nettverk, nettverk-, =venner, =venn, =vennene, omgangskrets, sosial omgang, sosial kontakt, sosiale kontakter, sosiale relasjoner, omsorgsansvar-, omsorg for barn, omsorg for andre, separert, skilsmisse-,
      antall barn, egne barn, har barn, har du barn, har personen barn, barn i norge, barn i hjemlandet, barn under 18, mindreårige barn, familie-, -familie, familiemedlem-, familieforhold, familiesituasjon, familiebakgrunn, kontakt med familie, savner familie, slekt-, slektning-, slektskap-, familierelasjon, ringe hjem, kontakt med hjemlandet, støtte rundt seg, nære personer, hvem kjenner du, kjenner du noen, samvittighetsekteskap`,
    nn: `sivilstand, ekteskap, forsørgje-, forsørgjar-, forsørging-, sosialt nettverk, nettverk, =vener, =ven, =venene, venner, omgangskrets, omsorgsansvar, kontakt med familien, kontakt med heimlandet, tal barn, tal born, eigne barn, eigne born, har barn, har born, har du barn, born under 18, familie, slekt, slektning, kjenner du nokon, sosial omgang, sosiale relasjonar`,
    en: `marital-, marital status, married, marriage, civil status, relationship status, family-, relatives, dependant-, dependent, dependants, dependents, friends, =friend, social network, support network, social contacts, social circle, social ties, social support, number of children, have children, has children, any children, own children, children in norway, children under 18, contact with family, family back home, extended family, living relatives, divorced, widow-, kinship, who do you know, know anyone`,
  },
  parties: {
    nb: `ektefelle-, partner-, samboer-, pårørende-, =barn, =barna, =barnas, =barnene, foreldre-, =mor, =moren, =mors, =morens, =far, =faren, =fars, =farens, søsken-, søster-, =søstre, =bror, =brødre, =broren, besteforeldre, =kone, =konen, =kona, ektemann-, kjæreste-, svigerfamilie, svigerforeldre, =enke, =enkemann, =tante, =onkel, fetter, kusine, stefar, stemor, mor og far, nærmeste familie`,
    nn: `ektefelle, ektemake-, sambuar-, pårørande-, =born, =borna, =barna, =barnas, foreldre-, =mora, =faren, sysken-, kjærast-, ektemann, syster, =bror, =brør, besteforeldre, enkje`,
    en: `spouse-, husband-, =wife, =wifes, wives, partner, next of kin, parent, parents, mother, father, sibling, brother, sister, =children, =childrens, boyfriend, girlfriend, fiance, fiancee, inlaws, cohabitant, grandparents, relative, =son, =daughter, =kin, aunt, uncle, cousin`,
  },
  weak: { nb: 'relasjon', nn: 'relasjonar', en: 'relationship, =single' },
  not: {
    nb: `familienavn, familievern-, familieråd, familiegjenforening-, familieinnvandring-, samarbeidspartner-, kontraktspartner, foreldreansvar-, foreldrepenger, fosterfamilie-, fosterforeldre, nettverkstilgang, nettverkskabel, aktørnettverk, trådløst nettverk, barn eller voksen, enslig mindreårig, partnernummer, foreldremøte, barn på flukt, foreldre og foresatte, faglig nettverk,
      foreldrerettighet, hjelpenettverk, har barnet`,
    nn: 'familienamn, familievern, fosterfamilie, foreldreansvar, foreldrepengar, samarbeidspartnar, barn eller vaksen',
    en: `family name, family doctor, family reunification, family law, foster family, foster parent, business partner, partner organisation, partner organization, parental responsibility, network connection, wireless network, child or adult, adult or child, single room, partner agencies, relative risk`,
  },
};
