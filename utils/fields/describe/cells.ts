/** Which cells of a table name the control in another cell? */
import { plain } from '@/utils/text';
import { controls } from './controls';
import {
  attribute,
  byId,
  closest,
  first,
  firstElementOf,
  has,
  nextElementOf,
  parentOf,
  previousElementOf,
  rootOf,
  tagOf,
} from './native';
import { textOf } from './text';

const mostCells = 40;
const mostRows = 3;
const speaks = /[\p{L}\p{N}]/u;

/** The cell an element stands in; null outside tables and in tables nested for layout around it. */
export function cellOf(element: Element): Element | null {
  return closest(element, 'td,th,[role=cell],[role=gridcell]');
}

/**
 * The text that names a cell: headers by `headers` or scope, the header of its column and row, else the
 * cell before it, else the cell above it.
 */
export function cellText(cell: Element): string {
  const row = parentOf(cell);
  if (!row) return '';
  const named = headersOf(cell);
  if (named) return named;
  const column = columnOf(cell);
  const before = textCellBefore(cell);
  const header = headerRow(row);
  const top = header && header !== row ? textAt(header, column) : '';
  if (top) {
    const side = rowHeader(row, cell);
    return plain(side && side !== top ? `${top} ${side}` : top);
  }
  if (before) return before;
  return cellAbove(row, column);
}

/** The header of the row that choices stand in, each in a cell of its own: one question of a matrix. */
export function rowName(choices: Element[]): string {
  const [one, two] = choices;
  const cell = one && cellOf(one);
  const row = cell && parentOf(cell);
  if (!cell || !row || !two) return '';
  const other = cellOf(two);
  return other && other !== cell && parentOf(other) === row ? rowHeader(row, cell) : '';
}

/** The cells that the `headers` attribute points to. */
function headersOf(cell: Element): string {
  const ids = attribute(cell, 'headers').split(/\s+/, mostRows).filter(Boolean);
  if (ids.length === 0) return '';
  const root = rootOf(cell);
  return plain(
    ids
      .map((id) => byId(root, id))
      .map((head) => (head ? textOf(head) : ''))
      .join(' '),
  );
}

/** Position of a cell in its row, counting spans. */
function columnOf(cell: Element): number {
  let column = 0;
  let at = previousElementOf(cell);
  for (let step = 0; at && step < mostCells; step++, at = previousElementOf(at)) column += span(at);
  return column;
}

const span = (cell: Element) => Math.min(Number(attribute(cell, 'colspan')) || 1, 100);

function textAt(row: Element, column: number): string {
  let at = 0;
  let cell = firstElementOf(row);
  for (; cell && at <= mostCells; cell = nextElementOf(cell)) {
    at += span(cell);
    if (at > column) return hasControl(cell) ? '' : spoken(cell);
  }
  return '';
}

/** The row of column headers above a row: in the `thead`, or a first row made of `th` alone. */
function headerRow(row: Element): Element | null {
  const table = closest(row, 'table,[role=table],[role=grid]');
  if (!table) return null;
  const head = first(table, ':scope > thead > tr:last-child');
  if (head) return head;
  const start = first(
    table,
    ':scope > tbody > tr:first-child, :scope > tr:first-child, :scope > [role=row]:first-child',
  );
  if (!start || start === row) return null;
  const plainCell = first(start, ':scope > td');
  return !plainCell && first(start, ':scope > th + th, :scope > [role=columnheader]')
    ? start
    : null;
}

/** The header of a row, when it has one before the cell. */
function rowHeader(row: Element, cell: Element): string {
  const header = first(row, ':scope > th, :scope > [role=rowheader], :scope > td:first-child');
  return header && header !== cell && !hasControl(header) ? spoken(header) : '';
}

/** The cell right before, when it holds text and no control. */
function textCellBefore(cell: Element): string {
  let at = previousElementOf(cell);
  for (let step = 0; at && step < 3; step++, at = previousElementOf(at)) {
    if (hasControl(at)) return '';
    const text = spoken(at);
    if (text) return text;
  }
  return '';
}

/** The text in the same column of the rows above, up to a row with a control there. */
function cellAbove(row: Element, column: number): string {
  let above = previousElementOf(row);
  for (let step = 0; above && step < mostRows; step++, above = previousElementOf(above)) {
    if (tagOf(above) !== tagOf(row)) return '';
    const text = textAt(above, column);
    if (text) return text;
    if (hasControl(above)) return '';
  }
  return '';
}

const hasControl = (cell: Element) => first(cell, controls) !== null;

function spoken(cell: Element): string {
  const text = has(cell, 'aria-label') ? attribute(cell, 'aria-label') : textOf(cell);
  return speaks.test(text) ? plain(text) : '';
}
