/** What a field is about by its listed words, read a second time as a whole. */
import { topicIds } from '@/guide/topics/ids';
import { type Reading, readingOf } from './reading';
import type { Named } from './weigh';

/** Below: the words are there, but in forms they hardly ever ask about this. As logarithms of odds. */
const hardly = -2.5;
/** From here on a label is about a topic, whichever words are listed. */
const surely = 0;

/**
 * Leaves out what the label as a whole hardly ever asks about, and adds what it asks about without a listed word.
 * A label of which every word is listed is left to the lists, and a single word: there is nothing else in it to read.
 *
 * @param named topics of the listed words, strongest first
 * @param around the name of the group
 */
export function reread(named: readonly Named[], label: string, around: string): readonly Named[] {
  const reading = readingOf(label, around);
  const { words, leaning } = reading;
  if (words < 2) return named;
  const isAsked = ({ topic, word }: Named) =>
    leaning(topicIds.indexOf(topic)) > hardly || countOf(word) === words;
  const kept = named.every(isAsked) ? named : named.filter(isAsked);
  return reading.most > surely ? [...kept, ...added(kept, label, reading)] : kept;
}

/** The topics beside `kept` that a label is about, surest first. */
function added(kept: readonly Named[], label: string, { leaning }: Reading): Named[] {
  const found: number[] = [];
  for (let at = 0; at < topicIds.length; at++) {
    if (leaning(at) > surely && !kept.some(({ topic }) => topic === topicIds[at])) found.push(at);
  }
  found.sort((one, other) => leaning(other) - leaning(one));
  const word = label.toLowerCase();
  return found
    .flatMap((at) => topicIds[at] ?? [])
    .map((topic) => ({ topic, word, everyday: false }));
}

/** How many words were found, with a space between them. */
const countOf = (found: string) => found.split(' ').length;
