import type { TopicWords } from './format';

export const localMapping: TopicWords = {
  id: 'local-mapping',
  words: {
    nb: `risikogruppe-, risikosted, risikobransje, aktør-, samarbeidspartner-, frivillige organisasjoner, lokale|lokalt|kommunens|kommunale|lokal tilbud|tjenester|forhold|kartlegging|tiltak|rutiner|situasjon|koordinator, i kommunen, tjenestetilbud-,
      samordning, samarbeid tvers|mellom etater, tverretatlig, tverrfaglig, handlingsplan-, forebyggende tiltak, forebyggingstiltak, beredskapsplan, utsatte|sårbare grupp|sted|områd|bransj|miljø|person, kartlegging av risiko|lokal, grupp|sted|områd|næring|bransj i|med|der|uten risiko|kommunen|rekruttering|tilsyn, tjenest|tilbud finnes, arena-, =lokalt, samarbeidsnettverk, lokalt|lokale nettverk, koordiner, møteplass-, innkomststed-, kan rekruttering skje`,
    nn: '',
    en: 'groups at risk, risk|vulnerable|riskexposed groups|industries|sectors|areas|locations|places, places|industries|areas where|of|at risk, local|relevant|key actors|services|ngos|situation|conditions|authority|coordinator, =actors, stakeholder, mapping, hotspot, available|municipal services|support|coordinator, services available, in municipality|the municipality|area, service providers, coordination, partner organisations|agencies, action plan, prevention|preventive measures, awareness, interagency, civil society, vulnerable|exposed communities|people|persons|populations, places|areas|arenas where, points of arrival, coordinates, local network|partners',
  },
  weak: {
    nb: 'kartlegging-',
    nn: '',
    en: '',
  },
  not: {
    nb: 'kommunenummer, tiltaksplan for',
    nn: '',
    en: 'municipality of|number',
  },
};
