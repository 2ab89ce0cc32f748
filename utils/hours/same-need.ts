/** Who is open now for the same need? */
import type { GuideContact } from '@/guide/model';
import { openState } from './open-state';

/**
 * Contacts that answer now for what a closed one is rung for: those listed under the same need
 * first, then those that can stand in. Advice lines stand in for advice lines alone.
 * @param contact the one that is closed
 * @param contacts the guide's contacts, in its order
 */
export function openNowForSameNeed(
  contact: GuideContact,
  contacts: readonly GuideContact[],
  now: Date,
): GuideContact[] {
  const place = (other: GuideContact) =>
    Math.min(...contact.needs.map((need, own) => rank(own, other.needs.indexOf(need))));
  return contacts
    .filter((other) => other.id !== contact.id && fits(contact, other))
    .filter(({ hours }) => openState(hours, now).state === 'open')
    .filter((other) => place(other) < Number.POSITIVE_INFINITY)
    .sort((a, b) => place(a) - place(b));
}

/** The earlier a need stands in both lists, the better the other fits. */
function rank(own: number, others: number): number {
  return others === -1 ? Number.POSITIVE_INFINITY : own * 100 + others;
}

function fits(contact: GuideContact, other: GuideContact): boolean {
  if (other.phone === null) return false;
  if (other.adviceOnly && !contact.adviceOnly) return false;
  return (
    contact.applies === other.applies || contact.applies === 'both' || other.applies === 'both'
  );
}
