/** Which lines stand under which heading of the panel? Pure, so that it has table tests. */
import type { GuideItem } from '@/guide/model';
import { type Form, forms, type Kind } from '@/guide/vocabulary';

/** Lines under one heading. `who` is whom they concern, or the form they belong to. */
export interface ItemGroup {
  who: 'everyone' | 'adults' | 'minors' | Exclude<Form, 'any'>;
  items: GuideItem[];
}

const special = forms.filter((form): form is Exclude<Form, 'any'> => form !== 'any');

/** What one looks for and can tick. */
export const tickable: ReadonlySet<Kind> = new Set([
  'sign',
  'vulnerability',
  'look-for',
  'means-of-control',
  'mapping',
]);

/** One line stands under one heading: minors first, then the first form it names, then everyone. */
function headingOf(item: GuideItem): ItemGroup['who'] {
  if (item.applies === 'minor') return 'minors';
  const form = item.forms.includes('any') ? null : special.find((one) => item.forms.includes(one));
  if (form) return form;
  return item.applies === 'adult' ? 'adults' : 'everyone';
}

/**
 * The lines of *Look for*, under their headings.
 *
 * @param items the topic's items, any kinds, in the guide's order
 * @param minor the person can be under 18: minors' lines come first, lines for adults alone go
 * @returns groups with at least one line: everyone, adults, minors, then the forms in fixed order
 */
export function groupToLookFor(items: readonly GuideItem[], minor: boolean): ItemGroup[] {
  const order: ItemGroup['who'][] = minor
    ? ['minors', 'everyone', ...special]
    : ['everyone', 'adults', 'minors', ...special];
  const lines = items.filter((item) => tickable.has(item.kind));
  return order
    .map((who) => ({ who, items: lines.filter((item) => headingOf(item) === who) }))
    .filter((group) => group.items.length > 0);
}

/**
 * The items of some kinds, adults' lines left out for a minor.
 *
 * @returns in the guide's order, whatever the kind
 */
export function itemsOfKinds(
  items: readonly GuideItem[],
  kinds: readonly Kind[],
  minor: boolean,
): GuideItem[] {
  return items.filter((item) => kinds.includes(item.kind) && !(minor && item.applies === 'adult'));
}
