/** The sheet a tab's form sits at, and what it must remember to choose the next. */
import type { Because } from '../types';
import type { PageNow } from './page-now';

/** A sheet a tab has left: a write may still be under way to it. */
export interface Left {
  sheetId: string;
  startedAt: number;
  caseKey: string | null;
  formKey: string;
}

/** What is remembered of a tab, in memory only: it holds parts of addresses. */
export interface Seat extends Omit<PageNow, 'named'> {
  named: string | null;
  /** null: the sheet of the case, not yet looked up. */
  sheetId: string | null;
  startedAt: number;
  because: Because;
  /** Milliseconds since 1970. */
  lastUse: number;
  /** Sheets of which the first that holds something becomes the case's, if it has none. */
  adopt: string[];
  /** Sent lately at an address where a case is made: the answer may be its number. */
  sent: { sheetId: string; at: number }[];
  /** The sheets left, latest first. */
  left: Left[];
  /** How often this document went on to another sheet. */
  turns: number;
  /** History entries seen with this sheet. */
  entries: string[];
}

/** A tab remembers this many sheets it left. */
const mostLeft = 8;
/** Keys of history entries kept. */
export const mostEntries = 50;

/** The sheets left, with the one now left in front. */
export function leaving(seat: Seat | null): Left[] {
  if (!seat) return [];
  const { sheetId, startedAt, caseKey, formKey } = seat;
  return sheetId === null
    ? seat.left
    : [{ sheetId, startedAt, caseKey, formKey }, ...seat.left].slice(0, mostLeft);
}
