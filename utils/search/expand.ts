/** Which words of the guide can a typed word mean? */
import { stemsOf } from '../text/endings';
import { startsNearly } from './near';
import { synonymsOf } from './synonyms';

/** Words of the guide with how surely each is meant, from 0 to 1. */
export type Meanings = ReadonlyMap<string, number>;

/** Looks typed words up in a fixed vocabulary. */
export interface Expander {
  /** The words a typed one can mean, the surest first; of a finished one no short beginnings. */
  expand(typed: string, finished?: boolean): Meanings;
}

/** Most words taken for one typed: a short beginning has hundreds. */
const mostMeanings = 48;

/** Shorter words are not sought inside others, nor forgiven an error: too much would match. */
const shortestInside = 4;
const shortestForgiven = 4;

/** How sure a meaning is by the way it was found. */
const sure = {
  exact: 1,
  start: 0.8,
  stem: 0.75,
  synonym: 0.5,
  inside: 0.5,
  head: 0.45,
  nearly: 0.4,
  nearlyInside: 0.2,
  firstPart: 0.2,
};

/** A word the guide knows as typed is hardly the beginning of another (gjeld, gjelder). */
const doubtOnceKnown = 0.5;

/** Norwegian compounds end in what they are about: arbeidskontrakt is a kontrakt. */
const shortestHead = 5;

/** A word for the same may have this long an ending. */
const mostEnding = 4;

/** Two compounds are kin when they begin with the same long part: refleksjonstid, -periode. */
const shortestFirstPart = 6;

/** Prepares a vocabulary of folded words; `expand` then takes well under a millisecond a word. */
export function createExpander(vocabulary: readonly string[]): Expander {
  const words = [...new Set(vocabulary)].sort();
  const known = new Set(words);
  // One string with a mark before each word: searching it is faster than asking word by word.
  const joined = `\n${words.join('\n')}\n`;
  const remembered = new Map<string, Meanings>();
  return {
    expand(typed, finished = false) {
      if (finished && typed.length < shortestInside) {
        return new Map(known.has(typed) ? [[typed, sure.exact]] : []);
      }
      const meanings = remembered.get(typed) ?? lookUp(typed, joined, known);
      remembered.set(typed, meanings);
      return meanings;
    },
  };
}

function lookUp(typed: string, joined: string, known: ReadonlySet<string>): Meanings {
  const found = new Map<string, number>();
  const add = (word: string, sureness: number) => {
    found.set(word, Math.max(found.get(word) ?? 0, sureness));
  };
  if (known.has(typed)) add(typed, sure.exact);
  const doubt = known.has(typed) ? doubtOnceKnown : 1;
  // The nearer in length, the likelier meant.
  const share = (word: string) => doubt * (0.5 + (0.5 * typed.length) / word.length);
  for (const word of wordsWith(joined, `\n${typed}`)) add(word, sure.start * share(word));
  for (const stem of stemsOf(typed).slice(1)) {
    for (const word of wordsWith(joined, `\n${stem}`)) {
      if (stemsOf(word).includes(stem)) add(word, sure.stem);
    }
  }
  for (const synonym of synonymsOf(typed)) {
    for (const word of wordsWith(joined, `\n${synonym}`)) {
      if (word.length - synonym.length <= mostEnding) add(word, sure.synonym);
    }
  }
  if (typed.length >= shortestInside) {
    for (const word of wordsWith(joined, typed)) add(word, sure.inside * share(word));
  }
  for (let start = 3; start <= typed.length - shortestHead; start++) {
    const head = typed.slice(start);
    if (known.has(head)) add(head, sure.head);
  }
  if (found.size === 0 && typed.length >= shortestForgiven && !/\d/.test(typed)) {
    forgive(typed, joined, add);
  }
  for (let end = typed.length - 1; found.size === 0 && end >= shortestFirstPart; end--) {
    for (const word of wordsWith(joined, `\n${typed.slice(0, end)}`)) add(word, sure.firstPart);
  }
  const surest = [...found].sort(([, a], [, b]) => b - a);
  return new Map(surest.slice(0, mostMeanings));
}

/** One typing error leaves a half of the word whole: candidates hold that half where it belongs. */
function forgive(
  typed: string,
  joined: string,
  add: (word: string, sureness: number) => void,
): void {
  const half = Math.floor(typed.length / 2);
  const candidates = new Set([
    ...wordsWith(joined, typed.slice(0, half)),
    ...wordsWith(joined, typed.slice(half)),
    // Two neighbours swapped across the middle touch both halves; the ends stay.
    ...wordsWith(joined, typed.slice(half + 1)),
  ]);
  for (const word of candidates) {
    if (startsNearly(word, typed)) add(word, sure.nearly);
    else if (typed.length > 5 && holdsNearly(word, typed)) add(word, sure.nearlyInside);
  }
}

function holdsNearly(word: string, typed: string): boolean {
  for (let start = 1; start + typed.length - 1 <= word.length; start++) {
    if (startsNearly(word.slice(start), typed)) return true;
  }
  return false;
}

/** The words of the joined vocabulary that hold a part, each once. */
function wordsWith(joined: string, part: string): string[] {
  const found: string[] = [];
  if (part === '' || part === '\n') return found;
  let at = joined.indexOf(part);
  while (at !== -1) {
    const start = joined.lastIndexOf('\n', at) + 1;
    const end = joined.indexOf('\n', start);
    found.push(joined.slice(start, end));
    at = joined.indexOf(part, end);
  }
  return found;
}
