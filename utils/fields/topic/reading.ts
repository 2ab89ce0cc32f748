/**
 * A second reading of a field, by examples: how a label leans as a whole, its listed words among all others.
 * What it knows was learnt from written examples when the product was made (`npm run learn`); nothing is learnt
 * in a browser, and nothing of what people type is read. It is about the words of forms, never about a person.
 */
import { learnt } from '@/guide/topics/learnt';
import { cached } from '@/utils/text/cached';
import { openRows, type Rows } from '@/utils/text/packed/rows';
import { type Part, partsOfGroup, partsOfLabel } from './parts';

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

const start = learnt.start.map((weight) => weight * learnt.step);
const none = learnt.start.map(() => 0);

const read = (words: number, leanings: Leanings): Read => ({
  words,
  leanings,
  most: Math.max(...leanings),
});
const readLabel = cached((label) => {
  const { words, parts } = partsOfLabel(label);
  return read(words, sum(start, parts));
});
const readGroup = cached((group) => read(0, sum(none, partsOfGroup(group))));

/** Adds what was learnt of the traits: of each a letter for a topic and one for the weight, in turn. */
function sum(from: Leanings, parts: readonly Part[]): Leanings {
  opened ??= openRows(learnt.traits.split('\n'));
  const leanings = from.slice();
  for (const { traits, worth } of parts) {
    for (const trait of traits) {
      const code = opened.rowOf(trait) ?? '';
      for (let at = 0; at < code.length; at += 2) {
        const topic = code.charCodeAt(at) - firstTopic;
        const weight = learnt.step * (code.charCodeAt(at + 1) - noWeight);
        leanings[topic] = (leanings[topic] ?? 0) + worth * weight;
      }
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
  const near = readGroup(around);
  return {
    words: own.words,
    most: own.most + near.most,
    leaning: (topic) => (own.leanings[topic] ?? 0) + (near.leanings[topic] ?? 0),
  };
}
