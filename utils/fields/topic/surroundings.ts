/** When does the name of a group decide what a field in it is about? */
import type { TopicId } from '@/guide/topics/ids';
import { level } from './meanings';
import type { Named, Weighed } from './weigh';

/** People and bodies whose address and telephone are asked for: `Adresse` under `Arbeidsgiver`. */
const withAddress: readonly TopicId[] = [
  'work',
  'family-network',
  'child-situation',
  'accompanying-person',
  'health',
  'needs-rights',
  'procurement',
];

/** Weak words that ask for a way to reach someone. */
const ofContact: readonly TopicId[] = ['housing', 'communications'];

/** How someone is reached: `Where did you stay?` asks something else. */
const reaches = /add?r|telefon|phone|tlf|mobil|mail|e-?post|kontakt|contact/i;

/** Weak words that only say what kind of text is wanted. */
const ofTelling = /^(be|de)skri|^descri|^begrunn|^reason/;

/** True where the group around a weakly named field says better what it is about. */
export function overrules(group: Weighed, [weak]: Named[], label: string): boolean {
  const [first] = group.named;
  if (!first || !weak || group.level === level.weak || first.topic === weak.topic) return false;
  if (weak.topic === 'observations') return ofTelling.test(weak.word);
  if (weak.topic === 'history' || weak.topic === 'needs-rights') return true;
  return ofContact.includes(weak.topic) && withAddress.includes(first.topic) && reaches.test(label);
}

/** True where a weak label asks how to reach the office or a firm: `Telefon` under `Saksbehandler`. */
export function isOfOffice(group: Weighed, [weak]: Named[]): boolean {
  if (!weak || !ofContact.includes(weak.topic)) return false;
  return group.silent || (group.level === level.weak && group.named[0]?.topic === 'work');
}

/** Which topics a bare label can mean at all, where its group names one of them. */
const affinities: [RegExp, readonly TopicId[]][] = [
  [/bel[øo]p|sum|kroner|\bkr\b|amount|total/i, ['pay', 'debt', 'procurement']],
  [/post(n|s|code|al)|zip|poststed|\b(land|by|kommune|country|city|town)\b/i, ['housing']],
  [/adresse|address|street|gate/i, ['housing', ...withAddress]],
  [/telefon|phone|tlf|mobil|mail|e-?post|kontakt|contact/i, ['communications', ...withAddress]],
  [
    /na[vm]n|name/i,
    [
      'work',
      'family-network',
      'child-situation',
      'accompanying-person',
      'needs-rights',
      'procurement',
    ],
  ],
];

/** The topic a bare label takes from its group: the first that suits it. */
export function taken({ named }: Weighed, label: string): Named[] {
  for (const [pattern, topics] of affinities) {
    if (pattern.test(label)) return named.filter(({ topic }) => topics.includes(topic)).slice(0, 1);
  }
  return named.slice(0, 1);
}
