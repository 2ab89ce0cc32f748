/** What stands beside a control that has no label: the text before it, its table cells, its `dt`. */
import { plain } from '@/utils/text';
import { cellOf, cellText } from './cells';
import { controls } from './controls';
import {
  attribute,
  closest,
  dataOf,
  first,
  isElement,
  isText,
  matches,
  nextOf,
  parentOf,
  previousOf,
  tagOf,
} from './native';
import { termOf } from './terms';
import { textOf } from './text';

/** How many elements outwards the text before a control may stand. */
const farthest = 4;
/** How many tables may stand in one another. */
const mostTables = 3;
/** How many neighbours are looked at on each of those. */
const mostNeighbours = 8;

const borders: ReadonlySet<string> = new Set(
  'fieldset form body html main section article dialog table tbody tr td th dl dd details nav header footer aside'.split(
    ' ',
  ),
);
const heads: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 legend hr fieldset form table caption summary'.split(' '),
);
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i label mark q s small span strong sub sup u'.split(' '),
);
const speaks = /[\p{L}\p{N}]/u;

/** The text that stands as a label beside an element without one; empty when there is none. */
export function nearbyText(element: Element): string {
  return besideText(element) || textAfter(element);
}

/** The same without text that follows: for choices, whose own names follow them. */
export function besideText(element: Element): string {
  const before = textBefore(element);
  if (before) return before;
  let cell = cellOf(element);
  for (let out = 0; cell && out < mostTables; out++) {
    const text = cellText(cell);
    if (text) return text;
    const table = closest(cell, 'table');
    cell = table && cellOf(table);
  }
  return termOf(element);
}

/** Text just before an element, or before an element around it that has no other control in front. */
export function textBefore(element: Element): string {
  let here: Element | null = element;
  for (let out = 0; here && out < farthest; out++) {
    const around: Element | null = parentOf(here);
    const text = gather(here);
    if (text === null) return '';
    if (text) return text;
    if (!around || borders.has(tagOf(around)) || attribute(around, 'role') === 'group') return '';
    here = around;
  }
  return '';
}

/** The text right before a node on its own level; null where another control or heading ends the search. */
function gather(from: Element): string | null {
  let text = '';
  let node = previousOf(from);
  for (let seen = 0; node && seen < mostNeighbours; seen++, node = previousOf(node)) {
    if (isText(node)) {
      text = dataOf(node).slice(-400) + text;
    } else if (isElement(node)) {
      const tag = tagOf(node);
      if (tag === 'br' && speaks.test(text)) break;
      if (heads.has(tag)) return speaks.test(text) ? plain(text) : null;
      if (isOrHasControl(node)) return speaks.test(text) ? plain(text) : null;
      if (inline.has(tag)) text = `${textOf(node)}${text}`;
      else if (speaks.test(text)) break;
      else text = textOf(node);
      if (!inline.has(tag) && speaks.test(text)) break;
    }
  }
  return speaks.test(text) ? plain(text) : '';
}

/** Text right after an element: choices, and floating labels drawn over their control. */
export function textAfter(element: Element): string {
  let node = nextOf(element);
  let text = '';
  for (let seen = 0; node && seen < mostNeighbours; seen++, node = nextOf(node)) {
    if (isText(node)) text += dataOf(node).slice(0, 400);
    else if (isElement(node)) {
      const tag = tagOf(node);
      if (tag === 'br' || isOrHasControl(node) || heads.has(tag)) break;
      if (!inline.has(tag) && speaks.test(text)) break;
      text += textOf(node);
      if (!inline.has(tag)) break;
    }
  }
  return speaks.test(text) ? plain(text) : '';
}

function isOrHasControl(element: Element): boolean {
  return matches(element, controls) || first(element, controls) !== null;
}
