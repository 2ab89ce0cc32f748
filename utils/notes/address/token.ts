/** What can one part of an address be, by its own look? */
import { formPrefixes, stepWords } from './words';

const uuid = /^\{?[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}\}?$/i;

/** A day or month that exists, in the orders that addresses write them: 2026-11-22, 22.11.2026, 20261122. */
function isDate(part: string): boolean {
  const found =
    /^(?<y>(19|20)\d\d)[-./]?(?<m>\d\d)[-./]?(?<d>\d\d)$/.exec(part) ??
    /^(?<d>\d{1,2})[-./](?<m>\d{1,2})[-./](?<y>(19|20)?\d\d)$/.exec(part) ??
    /^(?<y>(19|20)\d\d)[-./](?<m>\d\d)$/.exec(part);
  const { m = '0', d = '1' } = found?.groups ?? {};
  return Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 1 && Number(d) <= 31;
}

const isYear = (part: string) => /^(19|20)\d\d$/.test(part);
/** Milliseconds since 1970, as against caches: 2017 to 2049. */
const isTime = (part: string) => /^(1[5-9]|2[0-4])\d{11}$/.test(part);
const isVersion = (part: string) => /^v?\d+(\.\d+)+$/i.test(part) || /^v\d+$/i.test(part);

/** `steg2`, `step-3`, `side_4`: a step in one part. */
export function isStep(part: string): boolean {
  const found = /^(\p{L}{2,}|[psqv])[-_.]?\d{1,3}$/iu.exec(part);
  return found !== null && stepWords.has(found[1]?.toLowerCase() ?? '');
}

/** How sure a part is to be somebody's number: alone, only after a word that says so, or never. */
export type Strength = 'alone' | 'after-word' | 'never';

/** `2026-1184` or `AB-4711`: the numbers that offices give cases. */
function isFileNumber(part: string): boolean {
  if (/^(19|20)\d\d[-_]\d{1,9}$/.test(part)) return true;
  const lettered = /^([A-ZÆØÅ]{1,6})-(?:(?:19|20)\d\d-)?\d{3,12}$/.exec(part);
  return lettered !== null && !formPrefixes.has(lettered[1]?.toLowerCase() ?? '');
}

/**
 * @param part a path segment or a query's value
 * @returns how sure it is to be a case's number or id, by its look alone
 */
export function strengthOf(part: string): Strength {
  if (part.length > 128 || !/\d/.test(part) || isStep(part) || isVersion(part)) return 'never';
  if (uuid.test(part)) return 'alone';
  if (isYear(part)) return 'never';
  if (isDate(part) || isTime(part)) return 'after-word';
  if (/^\d{4,}$/.test(part) || isFileNumber(part)) return 'alone';
  return /^[\p{L}\d{][\p{L}\d._~:@+}-]*$/u.test(part) ? 'after-word' : 'never';
}

/** A year beside a number belongs to it: 2025/1184 is another's case than 2026/1184. */
export { isYear };
