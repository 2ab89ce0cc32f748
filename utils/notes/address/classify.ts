/** Says of each part of an address what it does there. Pure. */
import type { Parts } from './parts';
import { isStep, isYear, strengthOf } from './token';
import {
  formWords,
  idWords,
  localeWords,
  matterWords,
  modeWords,
  namedStepWords,
  newWords,
  personWords,
  sharedWords,
  stepWords,
} from './words';

/**
 * `case`: names the case. `nested`: something within a case already named. `new`: a case being
 * made. `step`: steps, views and languages of one form. `other`: the address of the form.
 */
export type Part = 'case' | 'nested' | 'new' | 'step' | 'other';

/** What stands for a number that is yet to be given. */
const isMissingId = (value: string) => /^(0|-1|null|undefined|ny|new)$/i.test(value);

/** What a number after this word is: somebody's, nobody's, or to be judged by its look. */
function meaningOf(word: string): 'person' | 'matter' | 'form' | 'step' | 'shared' | 'open' {
  if (personWords.has(word)) return 'person';
  if (matterWords.has(word)) return 'matter';
  if (stepWords.has(word)) return 'step';
  if (formWords.has(word)) return 'form';
  return sharedWords.has(word) ? 'shared' : 'open';
}

/** Does a part that looks like a number or id name the case? */
function namesCase(part: string, before: string, hasCase: boolean): boolean {
  const meaning = meaningOf(before);
  if (meaning === 'person') return true;
  if (hasCase) return false;
  if (meaning === 'matter') return true;
  const alone = strengthOf(part) === 'alone';
  // A form's number is the same for all who are asked, unless it is a case's by its look.
  if (meaning === 'form') return alone && /^(19|20)\d\d[-_]\d+$/.test(part);
  return alone && meaning === 'open';
}

function isStepPart(path: readonly string[], at: number): boolean {
  const part = path[at]?.toLowerCase() ?? '';
  const before = path[at - 1]?.toLowerCase() ?? '';
  if (isStep(part) || modeWords.has(part) || localeWords.has(part)) return true;
  if (stepWords.has(before) && /^\d{1,4}$/.test(part)) return true;
  if (namedStepWords.has(before)) return true;
  const after = path[at + 1];
  if (after === undefined) return false;
  return namedStepWords.has(part) || (stepWords.has(part) && /^\d{1,4}$/.test(after));
}

function partAt(path: readonly string[], at: number, hasCase: boolean): Part {
  const part = path[at] ?? '';
  const before = path[at - 1]?.toLowerCase() ?? '';
  if (isStepPart(path, at)) return 'step';
  if (strengthOf(part) !== 'never' && namesCase(part, before, hasCase)) return 'case';
  if (hasCase) return 'nested';
  return newWords.has(part.toLowerCase()) ? 'new' : 'other';
}

/**
 * @param path segments of an address
 * @returns what each segment is; a year before a case's number is part of the case
 */
export function classifyPath(path: readonly string[]): Part[] {
  const kinds: Part[] = [];
  for (const at of path.keys()) {
    const year = isYear(path[at - 1] ?? '') && /^\d+$/.test(path[at] ?? '');
    // 2026/1184: the year takes the word before it, and the number follows the year.
    const shortened = year ? [...path.slice(0, at - 1), ...path.slice(at)] : path;
    const kind = partAt(shortened, year ? at - 1 : at, kinds.includes('case'));
    kinds.push(kind);
    if (year && kind === 'case') kinds[at - 1] = 'case';
  }
  return kinds;
}

/** The words in a query's name: `sakId`, `sak_id` and `sak-id` are `sak` and `id`. */
function nameWords(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
}

/** What a query is by its name. */
function queryMeaning(name: string): 'case' | 'id' | 'never' | 'open' {
  const whole = name.toLowerCase();
  const all = [whole, ...nameWords(name)];
  const first = all[1] ?? whole;
  if (sharedWords.has(whole)) return 'never';
  if (personWords.has(first) || matterWords.has(first)) return 'case';
  if (all.some((word) => /^(person|matter)$/.test(meaningOf(word)))) return 'case';
  if (all.some((word) => meaningOf(word) !== 'open')) return 'never';
  return idWords.has(all.at(-1) ?? '') || idWords.has(whole) ? 'id' : 'open';
}

/**
 * @returns what a query parameter is; `entity` when its name alone says that it names a case
 */
export function classifyQuery([name, value]: Parts['query'][number]): Part | 'entity' {
  const meaning = queryMeaning(name);
  if (meaning === 'never') return 'step';
  if (isMissingId(value)) return meaning === 'open' ? 'step' : 'new';
  const strength = strengthOf(value);
  const year = isYear(value) && meaning !== 'open';
  if (strength === 'never' && !year) return 'step';
  if (meaning === 'case') return 'entity';
  if (meaning === 'id' || strength === 'alone') return 'case';
  return 'other';
}
