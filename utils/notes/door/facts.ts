/** A sheet as the door tells of it. */
import type { Seat } from '../choice/seat';
import { sheetLabel } from '../label';
import { boundedDays, day, isEnding } from '../store/days';
import type { OpenedSheet } from '../store/sheet-record';
import type { NotesSettings, SheetFacts } from '../types';

/** The facts of a stored sheet. */
export function factsOf(
  { row, head }: OpenedSheet,
  { language }: NotesSettings,
  now: number,
): SheetFacts {
  const { startedAt, expiresAt, caseHash, formLabel, name } = head;
  return {
    sheetId: row.id,
    label: sheetLabel(startedAt, language),
    name,
    startedAt,
    expiresAt,
    ending: isEnding(now, head),
    hasCase: caseHash !== null,
    formLabel,
  };
}

/** When a sheet written now ends. */
export const endFrom = (now: number, { keepDays, mostDays }: NotesSettings): number =>
  now + boundedDays(keepDays, mostDays) * day;

/** The facts of a sheet on which nothing is written yet. */
export function factsOfSeat(seat: Seat, settings: NotesSettings, now: number): SheetFacts {
  const { startedAt, caseKey, formLabel } = seat;
  return {
    sheetId: seat.sheetId ?? '',
    label: sheetLabel(startedAt, settings.language),
    name: '',
    startedAt,
    expiresAt: endFrom(now, settings),
    ending: false,
    hasCase: caseKey !== null,
    formLabel,
  };
}
