/** What a field is about by its listed words, read as a whole with all else that its label says. */
import { topicIds } from '@/guide/topics/ids';
import { type Reading, readingOf } from './reading';
import type { Named } from './weigh';

/** From here on a label is about a topic. The logarithm of odds: a little less than even. */
const enough = -0.5;
/** Enough for a topic whose listed words are all that the label says. */
const enoughAlone = -2;

/**
 * Leaves out what the label as a whole hardly asks about, and adds what it asks about without a listed word.
 * A label of which every word is listed is mostly left to the lists: there is little else in it to read.
 *
 * @param named topics of the listed words, strongest first
 * @param around the name of the group
 */
export function reread(named: readonly Named[], label: string, around: string): readonly Named[] {
  const reading = readingOf(label, around);
  const isAsked = ({ topic, word }: Named) =>
    reading.leaning(topicIds.indexOf(topic)) >
    (countOf(word) === reading.words ? enoughAlone : enough);
  const kept = named.every(isAsked) ? named : named.filter(isAsked);
  return reading.most > enough ? [...kept, ...added(kept, label, reading)] : kept;
}

/** The topics beside `kept` that a label is about, surest first. */
function added(kept: readonly Named[], label: string, { leaning }: Reading): Named[] {
  const found: number[] = [];
  for (let at = 0; at < topicIds.length; at++) {
    if (leaning(at) > enough && !kept.some(({ topic }) => topic === topicIds[at])) found.push(at);
  }
  found.sort((one, other) => leaning(other) - leaning(one));
  const word = label.toLowerCase();
  return found
    .flatMap((at) => topicIds[at] ?? [])
    .map((topic) => ({ topic, word, everyday: false }));
}

/** How many words were found, with a space between them. */
const countOf = (found: string) => found.split(' ').length;
