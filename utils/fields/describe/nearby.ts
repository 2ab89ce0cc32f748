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
  previousElementOf,
  previousOf,
  tagOf,
} from './native';
import { isInline, textOf } from './text';

/** How many elements outwards the text before a control may stand, and in how many tables. */
const farthest = 6;
const mostTables = 3;
/** How many neighbours are looked at on each level. */
const mostNeighbours = 8;

const border =
  /^(fieldset|form|body|html|main|section|article|dialog|table|tbody|tr|td|th|dl|dd|details)$/;
const head = /^(h[1-6]|legend|hr|fieldset|form|table|caption|summary)$/;
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
  return termOf(closest(element, 'dd'));
}

/** Text just before an element, or before an element around it that has no other control in front. */
function textBefore(element: Element): string {
  let here: Element | null = element;
  for (let out = 0; here && out < farthest; out++) {
    const text = beside(here, previousOf);
    if (text !== '') return text ?? '';
    const around: Element | null = parentOf(here);
    const isEnd = !around || border.test(tagOf(around)) || attribute(around, 'role') === 'group';
    here = isEnd ? null : around;
  }
  return '';
}

/** Text right after an element: of choices, and labels drawn over their control. */
export function textAfter(element: Element): string {
  return beside(element, nextOf) ?? '';
}

/** The text beside a node on its own level; null where another control or a heading ends the search. */
function beside(from: Element, step: (node: Node) => ChildNode | null): string | null {
  let text = '';
  let isLine = true;
  const add = (more: string) => {
    text = step === nextOf ? text + more : more + text;
  };
  let node = step(from);
  for (let seen = 0; node && isLine && seen < mostNeighbours; seen++, node = step(node)) {
    if (isText(node)) add(dataOf(node).slice(-400));
    if (!isElement(node)) continue;
    if (head.test(tagOf(node)) || matches(node, controls) || first(node, controls)) {
      return speaks.test(text) ? plain(text) : null;
    }
    const isPart = isInline(node);
    if (isPart || !speaks.test(text)) add(textOf(node));
    isLine = isPart || !speaks.test(text);
  }
  return speaks.test(text) ? plain(text) : '';
}

/** The `dt` before a `dd`. */
function termOf(definition: Element | null): string {
  const before = definition && previousElementOf(definition);
  if (!before) return '';
  return tagOf(before) === 'dt' ? plain(textOf(before)) : termOf(before);
}
