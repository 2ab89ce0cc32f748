/**
 * A second reading of a field, by examples: how a label as a whole leans, whatever words of it are listed.
 * What it knows was learnt from written examples when the product was made (`npm run learn`); nothing is learnt
 * in a browser, and nothing of what people type is read. It is about the words of forms, never about a person.
 */
import { learnt } from '@/guide/topics/learnt';
import { plain, wordsOf } from '@/utils/text';
import { cached } from '@/utils/text/cached';
import { openRows, type Rows } from '@/utils/text/packed/rows';
import { traitAround, traitsBetween, traitsOfWord } from '@/utils/text/traits';
import { asBokmal } from './vocabulary';

/** How the traits of the surroundings count beside those of the label. */
export const shareAround = 0.5;
/** The letter of the first topic, and that of the weight 0. */
const firstTopic = 65;
const noWeight = 109;

/** How far a text leans to each topic, by the topics' order: natural logarithm of the odds. */
type Leanings = readonly number[];

/** A text as it was read. */
interface Read {
  /** How many words it has. */
  words: number;
  leanings: Leanings;
  /** The greatest of them. */
  most: number;
}

let opened: Rows | undefined;

/** What was learnt of traits, each a letter for a topic and one for the weight, in turn. */
function codesOf(traits: readonly string[]): string[] {
  opened ??= openRows(learnt.traits.split('\n'));
  const codes: string[] = [];
  for (const trait of traits) {
    const code = opened.rowOf(trait);
    if (code !== undefined) codes.push(code);
  }
  return codes;
}

/** Words come again and again. */
const bokmal = cached((word: string) => asBokmal()(word));
const codesOfWord = cached((word) => codesOf(traitsOfWord(word)));
const codesAround = cached((word) => codesOf([traitAround(bokmal(word))]));

const start = learnt.start.map((weight) => weight * learnt.step);
const none = learnt.start.map(() => 0);

const readLabel = cached((label): Read => {
  const words = wordsOf(plain(label)).map(bokmal);
  const codes = codesOf(traitsBetween(words, label.includes('?')));
  for (const word of words) codes.push(...codesOfWord(word));
  return read(words.length, sum(start, codes, 1));
});

const readAround = cached((around): Read => {
  const words = wordsOf(plain(around));
  return read(words.length, sum(none, words.flatMap(codesAround), shareAround));
});

const read = (words: number, leanings: Leanings): Read => ({
  words,
  leanings,
  most: Math.max(...leanings),
});

function sum(from: Leanings, codes: readonly string[], share: number): Leanings {
  if (codes.length === 0) return from;
  const leanings = from.slice();
  const each = (share * learnt.step) / Math.sqrt(codes.length);
  for (const code of codes) {
    for (let at = 0; at < code.length; at += 2) {
      const topic = code.charCodeAt(at) - firstTopic;
      leanings[topic] = (leanings[topic] ?? 0) + each * (code.charCodeAt(at + 1) - noWeight);
    }
  }
  return leanings;
}

/** A field as it was read. */
export interface Reading {
  /** How many words its label has. */
  words: number;
  /** It leans to no topic further than this. */
  most: number;
  /** How far it leans to the topic of that number: 0 means even odds, below −4 hardly ever. */
  leaning(topic: number): number;
}

/** @param around the name of the group; empty: none */
export function readingOf(label: string, around: string): Reading {
  const own = readLabel(label);
  const near = readAround(around);
  return {
    words: own.words,
    most: own.most + near.most,
    leaning: (topic) => (own.leanings[topic] ?? 0) + (near.leanings[topic] ?? 0),
  };
}
