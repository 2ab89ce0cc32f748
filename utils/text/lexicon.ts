/** Which of many listed words and phrases stand in a text? Linear in the text, whatever is listed. */
import { plain, wordsOf } from '../text';
import type { Begun, Words } from './begun';
import { cached } from './cached';
import { settle } from './settle';
import { type Fit, fits, letterOf, partsOf, type Term } from './written';

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

const longestWord = 40;
const widestGap = 3;
const none: readonly never[] = [];

/**
 * Makes a lexicon of listed words.
 *
 * @param listed all words and phrases
 * @param meanings by the number they have; one without a meaning here is passed over
 * @param rewrite applied to each word of a text before it is looked up
 */
export function compile<Subject extends string>(
  listed: Words,
  meanings: readonly (Meaning<Subject> | undefined)[],
  rewrite: (word: string) => string = (word) => word,
): Lexicon<Subject> {
  const meet = cached((word: string): Met => {
    const readAs = rewrite(word.slice(0, longestWord));
    const parts = partsOf(listed, readAs).filter(({ of }) => meanings[of.meaning] !== undefined);
    return { word, readAs, letter: letterOf(readAs), parts };
  });
  return (raw) => {
    const text = plain(raw);
    const found = candidates(wordsOf(text).map(meet), meanings, text.includes('?'));
    const hits: readonly Hit<string>[] = found.length > 0 ? settle(found) : none;
    return hits as readonly Hit<Subject>[];
  };
}

/** A word of a text, and all that is listed for it. */
interface Met {
  word: string;
  /** As it is looked up. */
  readAs: string;
  /** The bit of its first letter. */
  letter: number;
  parts: readonly Fit<Begun>[];
}

/** Every way in which listed words and phrases fit the words of a text. */
function candidates(
  words: readonly Met[],
  meanings: readonly (Meaning<string> | undefined)[],
  isQuestion: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let letters = 0;
  for (const { letter } of words) letters |= letter;
  for (let at = 0; at < words.length; at++) {
    for (const part of words[at]?.parts ?? none) {
      const { meaning, sign, rest } = part.of;
      const means = meanings[meaning];
      if (!means || (sign === '?' && !isQuestion)) continue;
      const follow = rest.length > 0 ? followers(rest, words, at, letters) : none;
      if (follow) found.push(candidate(means, part, words, at, follow));
    }
  }
  return found;
}

/**
 * Where the further words of a phrase stand, as `[word number, fit]`, or null when they do not: mostly not even the
 * `letters` that words of the text begin with are theirs.
 */
function followers(
  terms: readonly Term[],
  words: readonly Met[],
  at: number,
  letters: number,
): readonly [number, Fit<unknown>][] | null {
  if (at + 1 === words.length) return null;
  for (const term of terms) if ((term.letters & letters) === 0) return null;
  const places: [number, Fit<unknown>][] = [];
  let last = at;
  for (const { choices } of terms) {
    const limit = Math.min(last + widestGap + 1, words.length - 1);
    let found: Fit<unknown> | null = null;
    let next = last;
    while (!found && next < limit) found = fits(choices, words[++next]?.readAs ?? '');
    if (!found) return null;
    last = next;
    places.push([next, found]);
  }
  return places;
}

function candidate(
  { subject, level, not }: Meaning<string>,
  first: Fit<Begun>,
  words: readonly Met[],
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
  const inText = words.slice(at, end + 1).map(({ word }) => word);
  return {
    subject,
    level,
    everyday: first.of.sign === '~',
    not: not === true,
    word: inText.join(' '),
    at,
    modifier: follow.length === 0 && !first.whole && first.from === 0,
    spans,
    weight,
  };
}

const weightOf = ({ letters, whole }: { letters: number; whole: boolean }) =>
  letters * 2 + (whole ? 1 : 0);
