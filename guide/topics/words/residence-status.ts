import type { TopicWords } from './format';

export const residenceStatus: TopicWords = {
  id: 'residence-status',
  words: {
    nb: `oppholdstillatelse-, oppholdsstatus-, oppholdsgrunn-, oppholdsrett-, oppholdskort, oppholdst, oppholdsst, oppholdstype, oppholdssituasjon, lovlig|ulovlig|gyldig|varig|midlertidig|permanent|type opphold, opphold|tillatelse i|utløper|gyldig|går norge|ut|til, grunnlag|rett|tillatelse for|til opphold, papirløs, asyl-, -asyl, ~visum-, ~-visum, ~=visa, arbeidstillatelse-, utlendingssak, dublin, dufnummer, duf-, flyktning-, familiegjenforening, refleksjonsperiode, utvis-, utvisning-, bortvis-, utreiseplikt, utreisefrist, ~registreringsbevis, eøs, kollektiv|midlertidig beskyttelse, statsløs, innvandringsstatus, uttransport-, utlendingsstatus-, utlendingsforhold, utlendingssak-, endelig avslag, avslag på søknad|asyl|opphold, =eøsborger, slags|hvilken|type|gyldig|midlertidig|permanent tillatelse, søkt|søker|søknad|søke asyl|om beskyttelse|opphold, oppholdskategori, =innvandringsmyndighetene, =une, statsløs-, selvbosatt, returvedtak-, vedtak om utvisning|retur|utreise|bortvisning, tvangsretur-, utsending-, uttransporter-, rett til å oppholde|bli|være, irregulær-, pålagt å forlate|reise, utreisepålegg, rett til å arbeide|jobbe|være|bli i|med|her, lovlig opphold|arbeid, aupairtillatelse, studentvisum, ordnet visum|tillatelse|oppholdstillatelse, asylsøk-, visumfri-, innreiseforbud, utlending-, kvoteflyktning, overføringsflyktning, humanitær-, eøsopphold, dublinsak, tredjeland, schengen, au pairtillatelse, papirløse, ureturnerbar, hvor er saken din, søknad om asyl|beskyttelse|opphold, botid i norge, oppholdet avhengig|knyttet|avhenger, asylsøknad-, grunnlag for å være, tillatelsen knyttet|gjelder|avhenger|utløper, =løyve, udi-, ukraina, søkt vern, lov til å være|bli|arbeide|jobbe|oppholde, send|sendt|sendes|kastet ut av landet, skaffet oppholdskort|visum|tillatelse`,
    nn: '',
    en: `residence permit|status|card|application, ~residency, immigration-, leave|right to remain|stay|reside, asylum, ~=visa|=visas, refugee-, undocumented, work permit, permit type|valid|expires|expiry, legal|lawful status|stay|residence, migration status, deport-, removal order|decision, expulsion, permission to stay|remain|reside|work, on what basis stay|here, type|form|kind of residence|stay, residence title|basis|type|number|expires|valid|document|right|rights, right to be|work in|and, immigration permission, asylum-, granted|refused|rejected|applied protection|asylum, overstay, overstayed, ~sponsor|sponsorship, work permit type|valid|number, visa-, naturalis, permit tied|linked|to, tied to employer, schengen, irregular, nonrefoulement, humanitarian, stateless-, residenc, biometric, basis of|for|to residence|stay, right to work|stay|live|reside|remain, permission to be|stay|live|enter, permission do you have to be, visas, indefinite leave, limited leave, sponsor licence, claim protection, protection status, home office, settled|presettled status, eu settlement, ukraine scheme, removal, status in|here the|country, scheme operator, visa end|ends|expires|expire|tied|type, allowed to stay|work|be here, change|switch sponsor|farms|employers`,
  },
  weak: {
    nb: `opphold, =udi, tillatelse, ?lovlig, ?ulovlig, ?utlending, avslag, =søknaden`,
    nn: '',
    en: `=permit|=permits, ?lawful, ?refugee, ?migrant`,
  },
  not: {
    nb: `asylmottak, tidligere|utenlands opphold, opphold på|utlandet krisesenter|institusjon|sykehus, krisesenteropphold, saksnummer duf, livets opphold, bøtelagt bortvist, opphold|oppholdt underveis|landene, land oppholdt`,
    nn: '',
    en: '',
  },
};
