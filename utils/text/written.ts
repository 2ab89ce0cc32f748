/** How a word stands in the lists, and whether a word of a text is it: inflected, or in a compound. */
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
export function partsOf<Of extends { first: Written }>(
  table: ReadonlyMap<string, readonly Of[]>,
  word: string,
): Fit<Of>[] {
  const fits: Fit<Of>[] = [];
  const { length } = word;
  if (word <= '9' && !table.has(word)) return fits;
  const stems = stemsOf(word);
  const add = (stem: string, from: number, to: number, may: (first: Written) => boolean) => {
    const whole = to - from === length;
    for (const of of table.get(stem) ?? []) {
      if (may(of.first)) fits.push({ of, from, to, letters: stem.length, whole });
    }
  };
  for (const stem of stems) add(stem, 0, length, ({ exact }) => !exact || stem === word);
  const last = Math.min(length - shortestRest, longestPart);
  for (let to = shortestPart; to <= last; to++) add(word.slice(0, to), 0, to, beginning);
  for (const stem of stems) {
    const start = Math.max(2, stem.length - longestPart);
    for (let from = start; from <= stem.length - shortestPart; from++) {
      add(stem.slice(from), from, length, ending);
    }
  }
  return fits;
}

const beginning = ({ begins }: Written) => begins;
const ending = ({ ends }: Written) => ends;

/** How a word fits one of several listed words, or null. */
export function fits(choices: Written[], word: string): Fit<null> | null {
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
