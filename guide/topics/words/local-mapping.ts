import type { TopicWords } from './format';

export const localMapping: TopicWords = {
  id: 'local-mapping',
  words: {
    nb: `risikogruppe-, risikosted, risikobransje, aktør-, samarbeidspartner-, frivillige organisasjoner, lokale|lokalt|kommunens|kommunale|lokal tilbud|tjenester|forhold|kartlegging|tiltak|rutiner|situasjon|koordinator, i kommunen, tjenestetilbud-, samordning, tverretatlig, ~tverrfaglig, ~handlingsplan-, forebyggende tiltak, forebyggingstiltak, beredskapsplan, utsatte|sårbare grupp|sted|områd|bransj|miljø|person, grupp|sted|områd|næring|bransj i|med|der|uten risiko|kommunen|rekruttering|tilsyn, tjenest|tilbud finnes, ~arena-, ~=lokalt, samarbeidsnettverk, ~koordiner, ~møteplass-, innkomststed-, forebyggende|forebygge|førebyggje tiltak|arbeid, forebygging-, kompetansebehov i, kommunens ansvar|arbeid|rolle|plan|tjenester|tilbud|oversikt, omfang i kommunen|lokalt, kjente tilfeller|saker|former lokalt|i, risikoområde-, risikonæring-, risikofaktor-, risikobilde, utfordringsbilde, lokalsamfunn, kontaktpunkt, samarbeidsrutiner, samarbeidsform, samarbeidsavtale, informasjonstiltak, opplæringstiltak, opplæringsplan, ressurspersoner, hvor kan rekruttering|det skje, ansvarlig|ansvarleg etat|enhet|tjeneste|instans|avdeling, ~lokalsamf, bransjer|næringer|næringar med|som|der|utsatt|særlig, overnattingssteder-, målgruppe-, antall personer i kommunen|målgruppen, anslått|antatt antall|omfang|tall, tigging i sentrum|kommunen|byen, kjent til siste, useriøse aktører|virksomheter, tilbud om overnatting i, omfang av|i|lokalt prostitusjon|tigging|kommunen|menneskehandel|problem, hvem samordner|koordinerer arbeid, grupper lever skjult, tilbud i regionen|kommunen|fylket, mindreårige bosatte siste, stor gjennomtrekk, steder|områder|miljøer|arenaer der|hvor folk|unge|rekruttering|mennesker`,
    nn: '',
    en: `groups at risk, risk|vulnerable|riskexposed groups|industries|sectors|areas|locations|places, places|industries|areas where|of|at risk, local|relevant|key actors|services|ngos|situation|conditions|authority|coordinator, =actors, ~stakeholder, mapping, hotspot, services available, in municipality|the municipality|area, ~coordination, partner organisations|agencies, ~action plan, prevention|preventive measures, ~awareness, interagency, vulnerable|exposed communities|people|persons|populations, places|areas|arenas where, points of arrival, ~coordinates, local network|partners, atrisk, highrisk, voluntary organisations|sector|groups, lead agency|department|partner|organisation, gaps in|and, prevalence, preventive-, prevention-, multiagency, crossagency, ~collaboration, where might|may|could|recruitment, ~venues, municipality|municipalitys|council resources|plan|responsibility|services|capacity|role, hot spots, hidden sites|places|groups|populations, local industries|employers|businesses|hotspots|picture|profile|data|intelligence|demand, cuckooed, children reported missing, within miles, around the table, referrals made from, organised begging, estimated number|size|numbers, rely on temporary|migrant, who coordinates`,
  },
  weak: {
    nb: `kartlegging-, ?bydel, ?sentrum, ?målgruppe, ?utsatte, ?sårbare, ?miljø, ?næringer, ?bransjer, ?organisasjoner, ?samarbeid, ?kartlagt, ?forekomst, ?utbredelse, ?etater, ?beredskap, ?rutine, ?rutiner, ?strategi, ?utfordringer, ?satsing`,
    nn: '',
    en: `?areas, ?municipality, ?district, ?vulnerable, ?communities, ?sectors, ?industries, ?organisations, ?cooperation, ?partnership, ?prevalence, ?agencies, ?strategy, ?challenges, ?sites, ?provision`,
  },
  not: {
    nb: `kommunenummer, tiltaksplan for, steder på anlegget`,
    nn: '',
    en: `municipality of|number`,
  },
};
