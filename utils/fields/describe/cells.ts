/** Which cells of a table name the control in another cell? */
import { plain } from '@/utils/text';
import { controls } from './controls';
import {
  attribute,
  closest,
  first,
  firstElementOf,
  nextElementOf,
  parentOf,
  previousElementOf,
  tagOf,
} from './native';
import { textOf } from './text';

const mostCells = 40;
const mostRows = 3;
const speaks = /[\p{L}\p{N}]/u;

/** The cell an element stands in; null outside tables. */
export function cellOf(element: Element): Element | null {
  return closest(element, 'td,th');
}

/** The text that names a cell: header of its column and row, else the cell before, else the one above. */
export function cellText(cell: Element): string {
  const row = parentOf(cell);
  if (!row) return '';
  let column = 0;
  for (let at = previousElementOf(cell); at && column < mostCells; at = previousElementOf(at)) {
    column += span(at);
  }
  const head = headerRow(row);
  const top = head ? textAt(head, column) : '';
  if (!top) return textBefore(cell) || textAbove(row, column);
  const side = rowHeader(row, cell);
  return plain(side === top ? top : `${top} ${side}`);
}

/** The header of the row that choices stand in, each in a cell of its own: one question of a matrix. */
export function rowName([one, two]: Element[]): string {
  const cell = one && cellOf(one);
  const other = two && cellOf(two);
  const row = cell && parentOf(cell);
  return row && other && other !== cell && parentOf(other) === row ? rowHeader(row, cell) : '';
}

const span = (cell: Element) => Math.min(Number(attribute(cell, 'colspan')) || 1, mostCells);

function textAt(row: Element, column: number): string {
  let left = column;
  for (let cell = firstElementOf(row); cell && left < mostCells; cell = nextElementOf(cell)) {
    left -= span(cell);
    if (left < 0) return spoken(cell);
  }
  return '';
}

/** The row of column headers above a row: the first of the table, if it has no plain cell. */
function headerRow(row: Element): Element | null {
  const table = closest(row, 'table');
  const head = table && first(table, 'tr');
  return head && head !== row && first(head, 'th+th') && !first(head, 'td+td') ? head : null;
}

function rowHeader(row: Element, cell: Element): string {
  const header = firstElementOf(row);
  return header && header !== cell ? spoken(header) : '';
}

function textBefore(cell: Element): string {
  const before = previousElementOf(cell);
  if (!before || first(before, controls)) return '';
  return spoken(before) || textBefore(before);
}

/** The text in the same column of the rows above, up to a row with a control there. */
function textAbove(row: Element, column: number): string {
  let above = previousElementOf(row);
  for (let step = 0; above && tagOf(above) === 'tr' && step < mostRows; step++) {
    const text = textAt(above, column);
    if (text || first(above, controls)) return text;
    above = previousElementOf(above);
  }
  return '';
}

/** The text of a cell, empty when it holds a control. */
function spoken(cell: Element): string {
  const text = first(cell, controls) ? '' : textOf(cell);
  return speaks.test(text) ? plain(text) : '';
}
