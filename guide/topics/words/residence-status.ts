import type { TopicWords } from './format';

export const residenceStatus: TopicWords = {
  id: 'residence-status',
  words: {
    nb: `oppholdstillatelse-, oppholdsstatus-, oppholdsgrunn-, oppholdsrett-, oppholdskort, oppholdst, oppholdsst, oppholdstype, oppholdssituasjon, lovlig|ulovlig|gyldig|varig|midlertidig|permanent|type opphold, lovlig i landet|norge, opphold|tillatelse i|utløper|gyldig|går norge|ut|til, grunnlag|rett|tillatelse for|til opphold, papirløs, asyl-, -asyl, ~visum-, ~-visum, ~=visa, arbeidstillatelse-, utlendingssak, dublin, dufnummer, duf-, flyktning-, familiegjenforening, refleksjonsperiode, utvis-, utvisning-, bortvis-, utreiseplikt, utreisefrist, ~registreringsbevis, eøs, søkt beskyttelse, kollektiv|midlertidig beskyttelse, statsløs, innvandringsstatus, nei|hos udi, uttransport-, utlendingsstatus-, utlendingsforhold, utlendingssak-, utlendingsrett, endelig avslag, avslag på søknad|asyl|opphold, =eøsborger, tillatelse til|type|utløper|gyldig|slags|nummer, slags|hvilken|type|gyldig|midlertidig|permanent tillatelse, søkt|søker|søknad|søke asyl|om beskyttelse|opphold, beskyttelse innvilget|etter, oppholdskategori, oppholdets lovlighet, =innvandringsmyndighetene, utlendingsmyndighet-, =une, statsløs-, selvbosatt, returvedtak-, vedtak om utvisning|retur|utreise|bortvisning, tvangsretur-, utsending-, uttransporter-, rett til å oppholde|bli|være, lov til å være, lov å være|oppholde i, oppholdsløyve-, eøs registrer|bevis|borger, irregulær-, opphold avgjort|søknad|avslått|innvilget, udinummer, ulovlig i, pålagt å forlate|reise, må forlate norge|landet, utreisepålegg, rett til å arbeide|jobbe|være|bli i|med|her, lovlig opphold|arbeid, søknad behandlet|til behandling udi, svar fra udi|une, tillatelse knyttet til, oppholdet i norge lovlig, hva skjer med opphold|oppholdet|tillatelsen hvis, fornye|fornyelse opphold|tillatelse, mistet tillatelsen|oppholdet, aupairtillatelse, studentvisum, lov å arbeide|jobbe i norge, grunnlag for å være, uten tillatelse|opphold, ordnet visum|tillatelse|oppholdstillatelse`,
    nn: '',
    en: `residence permit|status|card|application, ~residency, immigration-, leave|right to remain|stay|reside, right|basis of|for residence, asylum, ~=visa|=visas, refugee-, undocumented, work permit, permit type|valid|expires|expiry, type of permit, legally|lawfully in, legal|lawful status|stay|residence, migration status, deport-, removal order|decision, expulsion, stateless, reflection period, family reunification, temporary|international protection, protection status, permission to stay|remain|reside|work, basis of|for stay|residence, on what basis stay|here, type|form|kind of residence|stay, eea registration|citizen|certificate, residence title|basis|type|number|expires|valid|document|right|rights, right to be|work in|and, stay legal|lawful|permitted, permission to live|be, immigration permission, entry clearance, asylum-, granted|refused|rejected|applied protection|asylum, overstay, overstayed, irregular status|migrant, settlement|settled status, ~sponsor|sponsorship, work permit type|valid|number, permit number|holder|conditions|held, visa-, removal directions, detention order, naturalis, permit tied|linked|to, permit tied to, tied to employer, required to leave country, ordered to leave country, application pending|outcome, right to work|remain|be, allowed to work|stay|be in, status here|in|expires|tied, papers expire|valid|status, in the country legally, leave expires`,
  },
  weak: {
    nb: `opphold, =udi, tillatelse, ?lovlig, ?ulovlig, ?utlending`,
    nn: '',
    en: `=permit|=permits, ?lawful, ?refugee, ?migrant`,
  },
  not: {
    nb: `asylmottak, tidligere|utenlands opphold, opphold på|utlandet krisesenter|institusjon|sykehus, krisesenteropphold, saksnummer duf, livets opphold, bøtelagt bortvist, opphold|oppholdt underveis|landene, land oppholdt`,
    nn: '',
    en: '',
  },
};
