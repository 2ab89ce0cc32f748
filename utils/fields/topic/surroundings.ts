/** When does the name of a group or section decide what a field in it is about? */
import type { TopicId } from '@/guide/topics/ids';
import { level } from './vocabulary';
import type { Named, Weighed } from './weigh';

/** People and bodies whose address and telephone are asked for: `Adresse` under `Arbeidsgiver`. */
const withAddress: ReadonlySet<TopicId> = new Set([
  'work',
  'family-network',
  'child-situation',
  'accompanying-person',
  'health',
  'language',
  'needs-rights',
  'procurement',
]);

/** Weak words that ask for a way to reach someone. */
const ofContact: ReadonlySet<TopicId> = new Set(['housing', 'communications']);

/** Weak words that only say what kind of text is wanted, or whose. */
const ofTelling: ReadonlySet<TopicId> = new Set(['observations', 'history', 'needs-rights']);

/** True where the group around a weakly named field says better what it is about. */
export function overrules(group: Weighed, own: Weighed): boolean {
  const [first] = group.named;
  const [weak] = own.named;
  if (!first || !weak || group.level === level.weak || first.topic === weak.topic) return false;
  if (ofTelling.has(weak.topic)) return true;
  return ofContact.has(weak.topic) && withAddress.has(first.topic);
}

const ofName = /n[ao]v?mn|navn|name/i;

/** Which of several topics of a group a bare label means. */
const affinities: [RegExp, TopicId[]][] = [
  [/bel[øo]p|sum|kroner|\bkr\b|amount|total/i, ['pay', 'debt', 'procurement']],
  [/adresse|address|post|street|gate/i, ['housing', 'work']],
  [/telefon|phone|tlf|mobil|mail|e-?post/i, ['communications', 'work']],
  [ofName, ['work', 'family-network', 'child-situation', 'accompanying-person']],
];

/** The topics a field takes from the text around it: the one its label suits, else the first. */
export function taken(from: Weighed, label: string): Named[] {
  const [first] = from.named;
  if (!first) return [];
  for (const [pattern, topics] of affinities) {
    if (!pattern.test(label)) continue;
    const fit = from.named.find(({ topic }) => topics.includes(topic));
    if (fit) return [fit];
    // A bare name is the person's own, whatever the heading, unless the heading is someone else.
    if (pattern === ofName) return [];
  }
  return [first];
}
