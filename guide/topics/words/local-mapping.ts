import type { TopicWords } from './format';

export const localMapping: TopicWords = {
  id: 'local-mapping',
  words: {
    nb: `risikogruppe-, kartlegging av risiko, kartlegging av lokal, utsatte grupper, sårbare grupper, grupper i risiko, grupper i kommunen, utsatte steder, utsatte områder, utsatte miljø, aktuelle steder, risikosted-, risikoområde-, steder med risiko, steder i kommunen, møtesteder i kommunen, lokale aktører, aktør-, aktøroversikt, relevante aktører, samarbeidspartner-, samarbeidsaktør-, frivillige organisasjoner, lokale tilbud, lokalt tilbud, tilbud i kommunen, tjenester i kommunen, tjenestetilbud-, lokal koordinator, samordning-, tverretatlig-, tverrfaglig-, lokalt omfang,
      omfang i kommunen, lokale forhold, lokal situasjon, situasjonen i kommunen, forekomst i kommunen, handlingsplan-, utfordringsbilde-, saker i kommunen, næringer med risiko, risikobransje-, risikonæring-, risikovirksomhet, kunnskapshull, ansvarlig etat, ansvarlig enhet i kommunen, forebyggingstiltak-, forebyggende tiltak, forebygging i kommunen, kommunens tilbud, kommunens kartlegging, kommunens rutiner, kommunens tiltak, lokal kartlegging, lokale rutiner, beredskapsplan-, kompetansebehov i kommunen, utbredelse, mulige bakmenn, lokalsamfunn-, kriminalitetsbilde, kommunalt ansatte som, hvem i kommunen, kommunale tjenester, tilgjengelige tjenester`,
    nn: `risikogrupper, utsette grupper, sårbare grupper, grupper i risiko, utsette stader, utsette område, utsette miljø, stader med risiko, stader i kommunen, lokale aktørar, relevante aktørar, aktørar, samarbeidspartnar-, frivillige organisasjonar, lokale tilbod, tilbod i kommunen, tenester i kommunen, tenestetilbod-, samordning, lokale forhold, lokale tilhøve, handlingsplan, omfang i kommunen, førebyggjande tiltak, førebygging i kommunen, risikobransjar, kommunale tenester, tilgjengelege tenester, lokal kartlegging`,
    en: `groups at risk, at risk groups, risk groups, vulnerable groups, vulnerable populations, people at risk in, local actors, relevant actors, key actors, =actors, stakeholder-, mapping-, hotspot, hot spots, places at risk, places of risk, risk places, risk location, risk locations, risk areas, risky places, local services, services available, available services, service providers, municipal services, in the municipality, coordination, partner organisation, partner organization, partner organisations, partner agencies, local situation, local authority, local conditions, local prevalence, action plan, prevention measures, preventive measures, awareness raising, risk industries, risk sectors, ngos,
      interagency, multi agency, multiagency, community resources, extent in the municipality, civil society`,
  },
  weak: { nb: 'kartlegging-', nn: '', en: '' },
  not: {
    nb: 'kommunenummer, aktørid, kartlegging av behov, kompetansekartlegging, tiltaksplan for personen, aktøren sin signatur',
    nn: '',
    en: 'municipality of residence, home municipality, municipality number, case coordinator name, coordinator name',
  },
};
