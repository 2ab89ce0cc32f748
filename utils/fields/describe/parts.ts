/** Which part of a page does an element begin? */
import { plain } from '@/utils/text';
import { controls } from './controls';
import { Kind } from './kinds';
import {
  attribute,
  classOf,
  closest,
  first,
  nextElementOf,
  parentOf,
  previousElementOf,
  tagOf,
  textContentOf,
} from './native';
import { addContainer, addHeading, type Scopes } from './scopes';

/** Ranks of headings by role without a level, and of what only looks like a heading. */
const usualRank = 2;
const rankOfLook = 5;
const rankOfBold = 6;
const longestLook = 80;
const likeHeading =
  /heading|overskrift|(section|panel|group|card|collapse|accordion|fieldset|block|divider)[-_]*(title|head|legend|inner)/i;

/** Enters the part that an element of a `kind` begins, if it does. */
export function enterPart(scopes: Scopes, element: Element, kind: number): void {
  const tag = tagOf(element);
  if (kind & Kind.zone) {
    if ((tag !== 'header' && tag !== 'footer') || isOfPage(element))
      addContainer(scopes, element, true);
  } else if (kind & Kind.holder) {
    addContainer(scopes, element, false);
  } else {
    const rank = kind & Kind.heading ? rankOf(element, tag) : lookOf(element, tag);
    if (rank > 0 && !closest(element, 'legend,label,button,a')) addHeading(scopes, element, rank);
  }
}

function rankOf(element: Element, tag: string): number {
  return Number(tag[1]) || Number(attribute(element, 'aria-level')) || usualRank;
}

/** True for the head or foot of the whole page, not of a section of it. */
function isOfPage(element: Element): boolean {
  const around = parentOf(element);
  return !around || !closest(around, 'main,article,section,form,fieldset,dialog,[role=main]');
}

/** The rank of what is a heading for the eye only: cells across a table, titles by class, lines in bold. */
function lookOf(element: Element, tag: string): number {
  const isCell = tag === 'td' || tag === 'th';
  const isBold = tag === 'b' || tag === 'strong';
  if (!isCell && !isBold && !likeHeading.test(classOf(element))) return 0;
  if (previousElementOf(element) || (nextElementOf(element) && (isCell || isBold))) return 0;
  if (isCell && !attribute(element, 'colspan')) return 0;
  const text = plain(textContentOf(element) ?? '');
  if (text === '' || text.length > longestLook) return 0;
  if (first(element, `${controls},label,legend,h1,h2,h3,h4,h5,h6`)) return 0;
  if (!isBold) return rankOfLook;
  const around = parentOf(element);
  const isLine = around && /^(p|div)$/.test(tagOf(around));
  return isLine && plain(textContentOf(around) ?? '') === text ? rankOfBold : 0;
}
