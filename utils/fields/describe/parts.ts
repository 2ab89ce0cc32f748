/** Which elements divide a page into parts with names of their own? */
import { plain } from '@/utils/text';
import { controls } from './controls';
import { attribute, closest, first, parentOf, tagOf, textContentOf } from './native';
import { rankOf } from './scopes';

/** What an element divides: `rank` 0 holds what is inside it, 1 to 6 heads what follows it. */
export interface Part {
  rank: number;
  /** True for the border of a form: one zone is of one kind, quiet or not. */
  zone: boolean;
}

const container: Part = { rank: 0, zone: false };
const zone: Part = { rank: 0, zone: true };
const heading = [1, 2, 3, 4, 5, 6].map((rank): Part => ({ rank, zone: false }));

const zoneTags: ReadonlySet<string> = new Set(['form', 'dialog', 'nav', 'search', 'aside']);
const holderTags: ReadonlySet<string> = new Set(['fieldset', 'details', 'table', 'section']);
const zoneRoles: ReadonlySet<string> = new Set(
  'form search dialog navigation banner contentinfo'.split(' '),
);
const holderRoles: ReadonlySet<string> = new Set(['group', 'radiogroup', 'region', 'tabpanel']);

/** Ranks of what only looks like a heading, below those that are. */
const rankOfLook = 5;
const rankOfBold = 6;
const longestLook = 80;
const likeHeading = /heading|overskrift|(section|panel|group)-?_?(title|header)/i;

/** The part an element makes, or null for none. */
export function partOf(element: Element): Part | null {
  const tag = tagOf(element);
  const role = attribute(element, 'role');
  if (zoneTags.has(tag) || zoneRoles.has(role)) return zone;
  if (tag === 'header' || tag === 'footer') return isOfPage(element) ? zone : null;
  if (holderRoles.has(role) || holderTags.has(tag)) return container;
  const rank =
    role === 'heading' ? Number(attribute(element, 'aria-level')) || 2 : rankOf(element, 0);
  if (rank > 0) {
    return closest(element, 'legend,label') ? null : (heading[Math.min(rank, 6) - 1] ?? null);
  }
  return lookOf(element, tag);
}

const isBold = (tag: string) => tag === 'b' || tag === 'strong';

/** True for the head or foot of the whole page, not of a section of it. */
function isOfPage(element: Element): boolean {
  const around = parentOf(element);
  return !around || !closest(around, 'main,article,section,form,fieldset,dialog,[role=main]');
}

/** Cells across a table, titles by class and lines in bold are headings for the eye. */
function lookOf(element: Element, tag: string): Part | null {
  const around = parentOf(element);
  if (!around || closest(element, 'label,legend,button,a')) return null;
  const isCell = tag === 'td' || tag === 'th';
  if (!isCell && !isBold(tag) && !likeHeading.test(attribute(element, 'class'))) return null;
  const text = plain(textContentOf(element) ?? '');
  if (text === '' || text.length > longestLook) return null;
  if (first(element, `${controls},label,legend,h1,h2,h3,h4,h5,h6`)) return null;
  if (isCell) {
    return first(around, ':scope > :nth-child(2)') ? null : (heading[rankOfLook - 1] ?? null);
  }
  const bold = isBold(tag);
  if (bold && plain(textContentOf(around) ?? '') !== text) return null;
  return heading[(bold ? rankOfBold : rankOfLook) - 1] ?? null;
}
