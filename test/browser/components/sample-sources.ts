/** Made-up source lines and contacts for the gallery and the component tests. */
import type { Language } from '@/guide/languages';
import type { GuideContact, SourceLine } from '@/guide/model';

const part = { nb: 'del', nn: 'del', en: 'part' } as const;
const table = { nb: 'tab.', nn: 'tab.', en: 'table' } as const;
const municipal = {
  nb: 'Kommuneveileder',
  nn: 'Kommunerettleiar',
  en: 'Municipal guide',
} as const;

/** A source line of one of two documents. */
export function source(
  id: 'kom-2024' | 'strom-2015',
  language: Language,
  place: string,
): SourceLine {
  const isKom = id === 'kom-2024';
  return {
    source: id,
    label: isKom
      ? `KOM ${part[language]} ${place}`
      : `${municipal[language]} ${table[language]} ${place}`,
    full: isKom
      ? `KOM, Politidirektoratet, 2024, ${part[language]} ${place}`
      : `Council of the Baltic Sea States, 2015, ${table[language]} ${place}`,
    year: isKom ? 2024 : 2015,
    rows: [isKom ? 'kom-220' : 'strom-101'],
  };
}

const what: Record<string, Record<Language, string>> = {
  rosa: {
    nb: 'Veileder om hjelp til voksne',
    nn: 'Rettleier om hjelp til vaksne',
    en: 'Guides you on help for adults',
  },
  udi: { nb: 'Opphold og asyl', nn: 'Opphald og asyl', en: 'Residence and asylum' },
  police: {
    nb: 'Politiets nødnummer',
    nn: 'Naudnummeret til politiet',
    en: 'Police emergency line',
  },
  medical: { nb: 'Medisinsk nødnummer', nn: 'Medisinsk naudnummer', en: 'Medical emergency line' },
  child: {
    nb: 'Alarmtelefonen for barn og unge',
    nn: 'Alarmtelefonen for barn og unge',
    en: 'Helpline for children and young people. Otherwise legevakt.',
  },
  guidance: {
    nb: 'Råd til tjenester i saker om barn',
    nn: 'Råd til tenester i saker om barn',
    en: 'Advice to services in cases about children',
  },
};

/** A contact of the sample: name and number as the real ones, the rest made up where it is not stated. */
function contact(
  language: Language,
  id: string,
  more: Partial<GuideContact> & Pick<GuideContact, 'name' | 'phone' | 'needs'>,
): GuideContact {
  return {
    id,
    address: `c${id.length}${id.charCodeAt(0).toString(16)}`,
    what: what[id]?.[language] ?? '',
    who: null,
    applies: 'both',
    topics: ['housing'],
    roles: ['caseworker'],
    email: null,
    web: [],
    languages: [],
    places: [],
    hours: null,
    anonymous: false,
    free: false,
    adviceOnly: false,
    sources: [source('kom-2024', language, '8')],
    reviewed: null,
    ...more,
  };
}

/** The sample's contacts in one language. */
export function sampleContacts(language: Language) {
  const weekdays = [{ days: [1, 2, 3, 4, 5], from: 600, to: 840 }];
  return {
    rosa: contact(language, 'rosa', {
      name: 'ROSA',
      phone: '22 33 11 60',
      needs: ['adult-help', 'advice-for-staff'],
      hours: 'always',
      anonymous: true,
      web: ['rosahjelp.no'],
      languages: ['nb', 'en'],
      applies: 'adult',
    }),
    udi: contact(language, 'udi', {
      name: 'UDI',
      phone: '23 35 16 00',
      needs: ['residence'],
      hours: weekdays,
      web: ['udi.no'],
    }),
    police: contact(language, 'police', {
      name: { nb: 'Politiet', nn: 'Politiet', en: 'The police' }[language],
      phone: '112',
      needs: ['emergency'],
      hours: 'always',
    }),
    medical: contact(language, 'medical', {
      name: 'AMK',
      phone: '113',
      needs: ['emergency', 'health'],
      hours: 'always',
    }),
    child: contact(language, 'child', {
      name: {
        nb: 'Alarmtelefonen',
        nn: 'Alarmtelefonen',
        en: 'Alarmtelefonen for children and youth',
      }[language],
      phone: '116 111',
      needs: ['child', 'emergency'],
      hours: 'always',
      free: true,
      applies: 'minor',
    }),
    guidance: contact(language, 'guidance', {
      name: {
        nb: 'Nasjonal veiledningsenhet',
        nn: 'Nasjonal rettleiingseining',
        en: 'National Guidance Unit',
      }[language],
      phone: '466 15 000',
      email: 'menneskehandel@bufdir.no',
      needs: ['advice-for-staff'],
      adviceOnly: true,
      applies: 'minor',
    }),
  };
}
