/** Which contact stands at the foot of a panel? */
import type { GuideContact } from '@/guide/model';
import type { TopicId } from '@/guide/topics/ids';

/** Topics that are about a child whatever else is known. */
const childTopics: ReadonlySet<TopicId> = new Set(['child-situation']);

/**
 * The line to ring from here: the child's own when the person can be under 18 or the field is about
 * a child, else the helpline for adults. Lines that only advise staff never stand first.
 *
 * @param contacts the guide's contacts, in its order
 * @param topic what the field asks about
 * @param minor the person can be under 18, or it is unsure
 * @returns a contact with a number, or null when the guide has none
 */
export function fittingContact(
  contacts: readonly GuideContact[],
  topic: TopicId,
  minor: boolean,
): GuideContact | null {
  const need = minor || childTopics.has(topic) ? 'child' : 'adult-help';
  const able = contacts.filter(
    ({ needs, phone, adviceOnly }) => phone !== null && !adviceOnly && needs.includes(need),
  );
  return able.find(({ hours }) => hours === 'always') ?? able[0] ?? null;
}
