/** How a word stands in the lists, and whether a word of a text is it: inflected, or in a compound. */
import type { Begun, Words } from './begun';
import { stemsOf } from './endings';

/** A word as listed, its marks taken off. */
export interface Written {
  stem: string;
  exact: boolean;
  /** May begin a compound. */
  begins: boolean;
  /** May end one. */
  ends: boolean;
}

/** The words that may stand at one place of a phrase. */
export interface Term {
  choices: Written[];
  /** The bits of the letters that a word there begins with. */
  letters: number;
}

const anyLetter = -1;

/** The bit of a word's first letter: of 32, so that few letters share one. */
export const letterOf = (word: string): number => 1 << (word.charCodeAt(0) & 31);

/** A place of a phrase. */
export function termOf(choices: Written[]): Term {
  let letters = 0;
  // An ending leaves the first letter as it is; what ends a compound may follow any.
  for (const { stem, ends } of choices) letters |= ends ? anyLetter : letterOf(stem);
  return { choices, letters };
}

/** Which letters of a word a listed word explains. */
export interface Fit<Of> {
  of: Of;
  from: number;
  to: number;
  /** Length of the listed stem, without the ending. */
  letters: number;
  /** True when nothing but an ending is left over. */
  whole: boolean;
}

const shortestRest = 2;
const shortestPart = 3;
const longestPart = 24;

/** Every listed word that explains a word or a part of it, longest first within each kind. */
export function partsOf({ startingWith, mayBegin, mayEnd }: Words, word: string): Fit<Begun>[] {
  const fits: Fit<Begun>[] = [];
  const { length } = word;
  if (word <= '9' && !startingWith(word)) return fits;
  const stems = stemsOf(word);
  const add = (stem: string, from: number, to: number, may: (first: Written) => boolean) => {
    const whole = to - from === length;
    for (const of of startingWith(stem) ?? []) {
      if (may(of.first)) fits.push({ of, from, to, letters: stem.length, whole });
    }
  };
  for (const stem of stems) add(stem, 0, length, ({ exact }) => !exact || stem === word);
  const last = Math.min(length - shortestRest, longestPart);
  for (let to = shortestPart; to <= last; to++) {
    const begin = word.slice(0, to);
    if (!mayBegin(begin)) break;
    add(begin, 0, to, beginning);
  }
  for (const stem of stems) {
    const start = Math.max(2, stem.length - longestPart);
    for (let from = start; from <= stem.length - shortestPart; from++) {
      const end = stem.slice(from);
      if (mayEnd(end)) add(end, from, length, ending);
    }
  }
  return fits;
}

const beginning = ({ begins }: Written) => begins;
const ending = ({ ends }: Written) => ends;

/** How a word fits one of several listed words, or null. */
export function fits(choices: readonly Written[], word: string): Fit<null> | null {
  let stems: string[] | null = null;
  const begin = word.charCodeAt(0);
  for (const { stem, exact, begins, ends } of choices) {
    // An ending leaves the first letter as it is: most words are told apart by it.
    if (!ends && stem.charCodeAt(0) !== begin) continue;
    if (word === stem) return explained(word, stem, 0, word.length);
    if (exact) continue;
    stems ??= stemsOf(word);
    if (stems.includes(stem)) return explained(word, stem, 0, word.length);
    if (begins && word.startsWith(stem) && word.length - stem.length >= shortestRest) {
      return explained(word, stem, 0, stem.length);
    }
    if (!ends) continue;
    const tail = stems.find((one) => one.endsWith(stem) && one.length - stem.length >= 2);
    if (tail) return explained(word, stem, tail.length - stem.length, word.length);
  }
  return null;
}

function explained(word: string, { length: letters }: string, from: number, to: number): Fit<null> {
  return { of: null, from, to, letters, whole: to - from === word.length };
}
