import type { TopicWords } from './format';

export const residenceStatus: TopicWords = {
  id: 'residence-status',
  words: {
    nb: `oppholdstillatelse-, oppholdsstatus-, oppholdsgrunn-, oppholdsrett-, oppholdskort, oppholdst, oppholdsst, oppholdstype, oppholdssituasjon,
      lovlig|ulovlig|gyldig|varig|midlertidig|permanent|type opphold, lovlig i landet|norge, opphold|tillatelse i|utløper|gyldig|går norge|ut|til, grunnlag|rett|tillatelse for|til opphold,
      papirløs, asyl-, -asyl, visum-, -visum, =visa, arbeidstillatelse-, utlendingssak, dublin, dufnummer, duf-, flyktning-, familiegjenforening, refleksjonsperiode,
      utvis-, utvisning-, bortvis-, utreiseplikt, utreisefrist, registreringsbevis, eøs, søkt beskyttelse, kollektiv|midlertidig beskyttelse, statsløs, innvandringsstatus, nei|hos udi, uttransport-`,
    nn: '',
    en: `residence permit|status|card|application, residency, immigration-, leave|right to remain|stay|reside, right|basis of|for residence, asylum, =visa|=visas, refugee-, undocumented,
      work permit, permit type|valid|expires|expiry, type of permit, legally|lawfully in, legal|lawful status|stay|residence, migration status, deport-, removal order|decision, expulsion, stateless, reflection period,
      family reunification, temporary|international protection, protection status, permission to stay|remain|reside|work`,
  },
  weak: {
    nb: 'opphold, =udi',
    nn: '',
    en: '=permit|=permits',
  },
  not: {
    nb: 'asylmottak, tidligere|utenlands opphold, opphold på|utlandet krisesenter|institusjon|sykehus, krisesenteropphold',
    nn: '',
    en: '',
  },
};
