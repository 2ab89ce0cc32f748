/** What changes in the guide when the person can be under 18, or it is unsure? Pure. */
import type { Guide, GuideContact, GuideItem } from '@/guide/model';

/** Whom to ring about a child, the first choice first. */
const childContacts = ['child-welfare-local', 'alarmtelefonen'];

/** The names of bodies that serve adults alone, as they may stand in a text. */
function adultNames(guide: Guide): string[] {
  return guide.contacts.filter(({ applies }) => applies === 'adult').map(({ name }) => name);
}

/**
 * The lines that hold for the person: for a minor those about minors first, and none that are for
 * adults alone or send to a body for adults; where only what stands under a line does, that goes.
 *
 * @param items in the guide's order
 * @param minor can be under 18, or it is unsure
 */
export function linesForAge(
  items: readonly GuideItem[],
  guide: Guide,
  minor: boolean,
): GuideItem[] {
  if (!minor) return [...items];
  const names = adultNames(guide);
  const isForAdults = (text: string) => names.some((name) => text.includes(name));
  const left = items
    .filter(({ applies, text }) => applies !== 'adult' && !isForAdults(text))
    .map((item) => ({
      ...item,
      detail: item.detail && isForAdults(item.detail) ? null : item.detail,
      followUps: item.followUps.filter((text) => !isForAdults(text)),
    }));
  const first = left.filter(({ applies }) => applies === 'minor');
  return [...first, ...left.filter(({ applies }) => applies !== 'minor')];
}

/**
 * The contacts that hold for the person: for a minor the children's in place of those for adults.
 *
 * @param ids of the guide's contacts; unknown ones are passed over
 */
export function contactsForAge(
  ids: readonly string[],
  guide: Guide,
  minor: boolean,
): GuideContact[] {
  const known = (list: readonly string[]) =>
    list.flatMap((id) => guide.contacts.find((one) => one.id === id) ?? []);
  const named = known(ids);
  if (!minor) return named;
  const left = named.filter(({ applies }) => applies !== 'adult');
  if (left.length === named.length) return named;
  return [...new Set([...left, ...known(childContacts)])];
}
