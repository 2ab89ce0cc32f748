import type { Row } from '../../inventory';

/** The exact facts that something says or that its rows state, comparable with each other. */
export interface Facts {
  /** Every whole number. */
  numbers: string[];
  /** Phone numbers, digits alone. */
  phones: string[];
  /** E-mail and web addresses in lower case, without a closing slash. */
  addresses: string[];
  /** Sections of laws: `257`, `13-2`, `98a`. */
  sections: string[];
  /** Laws, by their key in `laws`. */
  laws: string[];
}

/** Names of laws in the languages of guide and inventories. */
const laws: Record<string, RegExp> = {
  'penal code': /straffelov|penal code/i,
  'child welfare act': /barnevern(s)?lov|child welfare act/i,
  'working environment act': /arbeidsmiljølov|working environment act/i,
  'public administration act': /forvaltningslov|public administration act/i,
  'immigration act': /utlendingslov|immigration act/i,
  'social services act': /sosialtjenestelov|sosialtenestelov|social services act/i,
  'guardianship act': /vergemålslov|verjemålslov|guardianship act/i,
  'crisis centre act': /krisesenterlov|crisis[- ]cent(re|er)s? act/i,
  'interpreting act': /tolkelov|tolkelova|interpret(ing|ation|er) act/i,
  'gender equality act': /likestillings(- og diskriminerings)?lov/i,
};

const address =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:no|com|org|int|info|net|eu|de|pl|fi|lv|se)(?:\/[\w./-]*)?(?![\w@])/gi;
/** Cheaper than looking for an address in every text. */
const mayHoldAddress = /@|\w\.\w/;
// Three digits or five stand alone only where Norwegian short numbers do: 112, 116 111, 02800.
const phone = /(?<![\d§–-])(?:\+47\)? ?)?(?:\d{2,3}(?: \d{2,3}){1,3}|11[0-9]|0\d{4})(?![\d%])/g;
const section = /§§?\s*([^;.()|]*)/g;
const sectionNumber = /(?<![\d-])\d+(?:-\d+|\s?[a-z](?![\p{L}]))?/gu;

/** The facts in a text. */
export function factsIn(text: string): Facts {
  const addresses = mayHoldAddress.test(text) ? (text.match(address) ?? []) : [];
  const bare = addresses.length > 0 ? text.replace(address, ' ') : text;
  return {
    numbers: bare.match(/\d+/g) ?? [],
    phones: (bare.match(phone) ?? []).map(phoneKey).filter(isPhone),
    addresses: addresses.map((found) => found.toLowerCase().replace(/[./]+$/, '')),
    sections: [...bare.matchAll(section)].flatMap(([, rest = '']) => sectionsIn(rest)),
    laws: Object.keys(laws).filter((law) => laws[law]?.test(text)),
  };
}

/** The facts that rows state, in their facts column and in their gist. */
export function factsOf(rows: readonly Row[]): Facts {
  return factsIn(rows.map(({ gist, facts }) => `${facts}; ${gist}`).join('\n'));
}

/** Section numbers at the start of what follows a §, up to the first word that is no part of it. */
function sectionsIn(rest: string): string[] {
  const list = rest.match(
    /^(?:\d+(?:-\d+)?[a-z]?\b|[\s,]|\b(?:og|and|til|[a-z]|første|andre|tredje|first|second|third|ledd|paragraph|bokstav)\b)*/,
  )?.[0];
  return (list?.match(sectionNumber) ?? []).map(sectionKey);
}

/** `98 a` and `98a` are one section; `257 b` is a letter of section 257. */
function sectionKey(found: string): string {
  return found.startsWith('98') ? found.replace(/\s/g, '') : found.replace(/\s?[a-z]$/, '');
}

/** Numbers as they are rung inside Norway: a leading 47 of ten digits is the country's. */
function phoneKey(found: string): string {
  const digits = found.replace(/\D/g, '');
  return digits.length === 10 ? digits.replace(/^47/, '') : digits;
}

function isPhone(digits: string): boolean {
  return /^(11\d|0\d{4}|116\d{3}|\d{8})$/.test(digits);
}
