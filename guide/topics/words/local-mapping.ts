import type { TopicWords } from './format';

export const localMapping: TopicWords = {
  id: 'local-mapping',
  words: {
    nb: `risikogruppe-, risikosted, risikobransje, aktør-, samarbeidspartner-, frivillige organisasjoner, lokale|lokalt|kommunens|kommunale|lokal tilbud|tjenester|forhold|kartlegging|tiltak|rutiner|situasjon|koordinator, i kommunen, tjenestetilbud-, samordning, samarbeid tvers|mellom etater, tverretatlig, ~tverrfaglig, ~handlingsplan-, forebyggende tiltak, forebyggingstiltak, beredskapsplan, utsatte|sårbare grupp|sted|områd|bransj|miljø|person, kartlegging av risiko|lokal, grupp|sted|områd|næring|bransj i|med|der|uten risiko|kommunen|rekruttering|tilsyn, tjenest|tilbud finnes, ~arena-, ~=lokalt, samarbeidsnettverk, lokalt|lokale nettverk, ~koordiner, ~møteplass-, innkomststed-, kan rekruttering skje, tilgjengelige|eksisterende|aktuelle|manglende tjenester|tilbud|hjelpetilbud|aktører, forebyggende|forebygge|førebyggje tiltak|arbeid, forebygging-, kompetansebehov i, frivillig|frivillige organisasjon|aktør, kommunens ansvar|arbeid|rolle|plan|tjenester|tilbud|oversikt, omfang i kommunen|lokalt, kjente tilfeller|saker|former lokalt|i, risikoområde-, risikonæring-, risikofaktor-, risikobilde, utfordringsbilde, lokalt|lokale utfordring|problem, lokalsamfunn, hull i tjenestene, kontaktpunkt, samarbeidsrutiner, samarbeidsform, samarbeidsavtale, næringer med|der|utsatt, hvilke|hvor næringer|bransjer|grupper|steder, antatt omfang, informasjonstiltak, opplæringstiltak, opplæringsplan, ressurspersoner, hvor kan rekruttering|det skje, ansvarlig|ansvarleg etat|enhet|tjeneste|instans|avdeling, ~lokalsamf, i lokalmiljøet|bydelen, samarbeid politi|etater`,
    nn: '',
    en: `groups at risk, risk|vulnerable|riskexposed groups|industries|sectors|areas|locations|places, places|industries|areas where|of|at risk, local|relevant|key actors|services|ngos|situation|conditions|authority|coordinator, =actors, ~stakeholder, mapping, hotspot, available|municipal services|support|coordinator, services available, in municipality|the municipality|area, service providers, ~coordination, partner organisations|agencies, ~action plan, prevention|preventive measures, ~awareness, interagency, civil society, vulnerable|exposed communities|people|persons|populations, places|areas|arenas where, points of arrival, ~coordinates, local network|partners, at risk groups|people|populations|communities|sectors, atrisk, highrisk, high risk sectors|groups|places|areas|industries, voluntary organisations|sector|groups, responsible department|agency|unit|body|for action, lead agency|department|partner|organisation, gaps in|and, service gaps|provision|mapping, prevalence, extent locally|in, known forms|cases locally|in|of, risk areas|factors|sectors|industries|locations|picture, preventive-, prevention-, outreach services, training needs|for staff|of staff|plan, multiagency, crossagency, cooperation between|with, ~collaboration, working group, contact points, community resources|partners, referral routes|pathways|mechanism, where might|may|could|recruitment, ~target groups, sectors with|where, ~venues, meeting places, municipality|municipalitys|council resources|plan|responsibility|services|capacity|role, in community|district, local resources|plan|risks|needs|capacity`,
  },
  weak: {
    nb: `kartlegging-`,
    nn: '',
    en: '',
  },
  not: {
    nb: `kommunenummer, tiltaksplan for`,
    nn: '',
    en: `municipality of|number`,
  },
};
