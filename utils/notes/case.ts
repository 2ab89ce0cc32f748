/**
 * Which case does an address stand for, and which form? Only a case-like part (a number or an id
 * in path or query) makes an address stand for one person's case.
 */

/** Parts that number steps, pages and versions, not people. */
const stepWords = new Set(
  'steg step side page p trinn del part fane tab seksjon section v versjon version api lang sprak språk locale nb nn no en'.split(
    ' ',
  ),
);
/** Query names whose value is never a case. */
const otherQueries = new Set(
  'page side steg step trinn tab fane lang sprak språk locale sort order limit offset size year ar år dato date fra til from to utm_source utm_medium utm_campaign v version versjon mode view'.split(
    ' ',
  ),
);
/** Last parts of an address where a new case is being made. */
const newWords = new Set(
  'ny nytt new create opprett registrer add legg-til innkomst-ny start'.split(' '),
);

const uuid = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const isoDate = /^(19|20)\d\d-(0[1-9]|1[0-2])(-\d\d)?$/;
/** Words after which any part with a digit is a case. */
const caseWords = new Set(
  'sak saker sakar case cases klient klienter bruker brukere person personer innsatt beboer mottaker tilsyn'.split(
    ' ',
  ),
);

/** A number of three digits or more, or a mix of letters and digits that looks like an id. */
function looksLikeCase(part: string): boolean {
  if (uuid.test(part)) return true;
  if (isoDate.test(part)) return false;
  const digits = part.replace(/\D/g, '').length;
  if (/^\d+$/.test(part)) return digits >= 3 && !/^(19|20)\d\d$/.test(part);
  if (/^(v|step|steg|side|page|trinn|del)[-_]?\d+$/i.test(part)) return false;
  if (/\.[a-z]{2,5}$/i.test(part)) return false;
  return digits >= 3 && /^[\p{L}\d][\p{L}\d._-]*$/u.test(part);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

interface Parts {
  origin: string;
  path: string[];
  query: [string, string][];
}

function partsOf(address: string): Parts | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // A hash that begins with a slash is a route of a page without a server.
  const route = url.hash.startsWith('#/') || url.hash.startsWith('#!/') ? url.hash : '';
  const [routePath = '', routeQuery = ''] = route.replace(/^#!?/, '').split('?');
  const split = (path: string) => path.split('/').filter(Boolean).map(decoded);
  return {
    origin: url.origin,
    path: [...split(url.pathname), ...split(routePath)],
    query: [...url.searchParams, ...new URLSearchParams(routeQuery)],
  };
}

/** The case-like parts of a path: each number or id that does not follow a step word. */
function casesInPath(path: readonly string[]): string[] {
  return path.filter((part, at) => {
    const before = path[at - 1]?.toLowerCase() ?? '';
    if (stepWords.has(before)) return false;
    return looksLikeCase(part) || (caseWords.has(before) && /\d/.test(part));
  });
}

function casesInQuery(query: readonly [string, string][]): string[] {
  return query
    .filter(([name, value]) => {
      if (otherQueries.has(name.toLowerCase())) return false;
      const named =
        /(^|[._-])(id|sak|saksnr|saksnummer|case|caseid|ref|nr)$/i.test(name) || /Id$/.test(name);
      return looksLikeCase(value) || (named && /\d/.test(value) && /^[\w.-]+$/.test(value));
    })
    .map(([name, value]) => `${name}=${value}`)
    .sort();
}

/**
 * The case an address stands for.
 *
 * @param address a page's whole address
 * @returns a text that is the same on all pages of the case and on no other's, or null
 */
export function caseOf(address: string): string | null {
  const parts = partsOf(address);
  if (!parts) return null;
  const cases = [...casesInPath(parts.path), ...casesInQuery(parts.query)];
  return cases.length ? [parts.origin, ...cases].join(' ') : null;
}

/**
 * The form an address stands for, whoever's case it is: origin and path without case, step and
 * *new* parts.
 */
export function formOf(address: string): string {
  const parts = partsOf(address);
  if (!parts) return 'none';
  const kept = parts.path.filter((part, at) => {
    const lower = part.toLowerCase();
    const afterStep = stepWords.has(parts.path[at - 1]?.toLowerCase() ?? '');
    return (
      !looksLikeCase(part) &&
      !stepWords.has(lower) &&
      !newWords.has(lower) &&
      !(afterStep && /^\d+$/.test(part)) &&
      !/^(steg|step|side|page|trinn|del)[-_]?\d+$/i.test(part)
    );
  });
  return [parts.origin, ...kept].join('/');
}

/** True where the address says that a new case is being made, so that it may yet get its number. */
export function isNewCase(address: string): boolean {
  const parts = partsOf(address);
  if (!parts) return false;
  return parts.path.some((part) => newWords.has(part.toLowerCase())) && caseOf(address) === null;
}
