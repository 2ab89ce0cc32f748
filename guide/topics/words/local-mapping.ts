import type { TopicWords } from './format';

export const localMapping: TopicWords = {
  id: 'local-mapping',
  words: {
    nb: `risikogruppe-, utsatte|sårbare grupper|steder|områder|bransjer|miljøer, kartlegging av risiko|lokal, grupper|steder|næringer|bransjer i|med|der risiko|økt, grupper i kommunen, risikosted, risikobransje, aktør-, samarbeidspartner-, frivillige organisasjoner, lokale|lokalt|kommunens|kommunale|lokal tilbud|tjenester|forhold|kartlegging|tiltak|rutiner|situasjon|koordinator, tjenester|tilbud|ansvarlig|tilfeller|omfang|saker|hvem i|finnes kommunen|lokalt, i kommunen, tjenestetilbud-,
      samordning, samarbeid tvers|mellom etater, tverretatlig, tverrfaglig, handlingsplan-, forebyggende tiltak, forebyggingstiltak, beredskapsplan`,
    nn: '',
    en: 'groups at risk, risk|vulnerable|riskexposed groups|industries|sectors|areas|locations|places, places|industries|areas where|of|at risk, local|relevant|key actors|services|ngos|situation|conditions|authority|coordinator, =actors, stakeholder, mapping, hotspot, available|municipal services|support|coordinator, services available, in municipality|the municipality|area, service providers, coordination, partner organisations|agencies, action plan, prevention|preventive measures, awareness, interagency, civil society',
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
