/** Which of many listed words and phrases stand in a text? Linear in the text, whatever is listed. */
import { plain, wordsOf } from '../text';
import { cached } from './cached';
import type { Listed } from './listed';
import { settle } from './settle';
import { type Fit, fits, partsOf, type Written } from './written';

/** What a listed word stands for. */
export interface Meaning<Subject extends string> {
  subject: Subject;
  /** How plainly it says so, as the caller ranks it. */
  level: number;
  /** True for words that tell against `subject` where they stand: `passord` against passports. */
  not?: boolean;
}

/** A listed word found in a text. */
export interface Hit<Subject extends string> {
  subject: Subject;
  level: number;
  /** True for a word of which any form may have one. */
  everyday: boolean;
  /** The words of the text, folded, as they stand there. */
  word: string;
  /** Index of the first word. */
  at: number;
}

/** Finds listed words. Callers remember what it says: it reads the text anew. */
export type Lexicon<Subject extends string> = (text: string) => readonly Hit<Subject>[];

/** One way in which the letters of a text are explained. */
export interface Candidate extends Hit<string> {
  not: boolean;
  /** True when only the first part of a compound says it: `arbeid` in `arbeidsulykke`. */
  modifier: boolean;
  /** Letters covered, as pairs of positions in the text: word number times 64 and letter. */
  spans: number[];
  weight: number;
}

/** A listed word or phrase as it is looked up: by the stem of its first word. */
interface Entry {
  meaning: Meaning<string>;
  /** The number of its meaning: of equals the lower comes first. */
  rank: number;
  everyday: boolean;
  asking: boolean;
  first: Written;
  rest: readonly Written[][];
}

const longestWord = 40;
const widestGap = 3;
const none: readonly never[] = [];

/**
 * Compiles lists once: an entry in a table for each first word.
 *
 * @param entries the listed words and phrases
 * @param meanings by the number an entry has; one without a meaning here is left out
 * @param rewrite applied to each word of a text before it is looked up
 */
export function compile<Subject extends string>(
  entries: Iterable<Listed>,
  meanings: readonly (Meaning<Subject> | undefined)[],
  rewrite: (word: string) => string = (word) => word,
): Lexicon<Subject> {
  const table = new Map<string, Entry[]>();
  for (const entry of entries) {
    const meaning = meanings[entry.meaning];
    if (meaning) enter(table, meaning, entry);
  }
  for (const known of table.values()) {
    if (known.length > 1) known.sort((a, b) => a.rank - b.rank);
  }
  const read = cached((word: string) => rewrite(word.slice(0, longestWord)));
  const parts = cached((word: string) => partsOf(table, word));
  return (raw) => {
    const text = plain(raw);
    const words = wordsOf(text);
    const found = candidates(words, words.map(read), parts, text.includes('?'));
    const hits: readonly Hit<string>[] = found.length > 0 ? settle(found) : none;
    return hits as readonly Hit<Subject>[];
  };
}

function enter(
  table: Map<string, Entry[]>,
  meaning: Meaning<string>,
  { meaning: rank, sign, terms: [choices = [], ...rest] }: Listed,
): void {
  const everyday = sign === '~';
  const asking = sign === '?';
  for (const first of choices) {
    const entry: Entry = { meaning, rank, everyday, asking, first, rest };
    const known = table.get(first.stem);
    if (known) known.push(entry);
    else table.set(first.stem, [entry]);
  }
}

/** Every way in which listed words and phrases fit the words of a text. */
function candidates(
  words: string[],
  readAs: string[],
  parts: (word: string) => Fit<Entry>[],
  isQuestion: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < readAs.length; at++) {
    for (const part of parts(readAs[at] ?? '')) {
      const { asking, rest } = part.of;
      if (asking && !isQuestion) continue;
      const follow = rest.length > 0 ? followers(rest, readAs, at) : none;
      if (follow) found.push(candidate(part, words, at, follow));
    }
  }
  return found;
}

/** Where the further words of a phrase stand, as `[word number, fit]`, or null when they do not. */
function followers(
  terms: readonly Written[][],
  words: string[],
  at: number,
): readonly [number, Fit<unknown>][] | null {
  if (at + 1 === words.length) return null;
  const places: [number, Fit<unknown>][] = [];
  let last = at;
  for (const choices of terms) {
    const limit = Math.min(last + widestGap + 1, words.length - 1);
    let found: Fit<unknown> | null = null;
    let next = last;
    while (!found && next < limit) found = fits(choices, words[++next] ?? '');
    if (!found) return null;
    last = next;
    places.push([next, found]);
  }
  return places;
}

function candidate(
  { of: { meaning, everyday }, ...first }: Fit<Entry>,
  words: string[],
  at: number,
  follow: readonly [number, Fit<unknown>][],
): Candidate {
  const spans = [at * 64 + first.from, at * 64 + first.to];
  let weight = weightOf(first);
  for (const [place, part] of follow) {
    spans.push(place * 64 + part.from, place * 64 + part.to);
    weight += weightOf(part);
  }
  const end = follow.at(-1)?.[0] ?? at;
  return {
    subject: meaning.subject,
    level: meaning.level,
    everyday,
    not: meaning.not === true,
    word: words.slice(at, end + 1).join(' '),
    at,
    modifier: follow.length === 0 && !first.whole && first.from === 0,
    spans,
    weight,
  };
}

const weightOf = ({ letters, whole }: { letters: number; whole: boolean }) =>
  letters * 2 + (whole ? 1 : 0);
