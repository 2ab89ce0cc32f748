/** Which earlier sheet is offered to a form: *continue the sheet from 10.42*. */
import type { Seat } from '../choice/seat';
import { sheetLabel } from '../label';
import { caseHashOf, formHashOf, latestOfForm, sheetById, type Vault } from '../store/find-sheet';
import type { OpenedSheet } from '../store/sheet-record';
import type { NotesSettings, SheetOffer } from '../types';

/** The latest sheet this tab left at the same form, of no case or of the same. */
async function leftHere(vault: Vault, seat: Seat, caseHash: string | null, now: number) {
  for (const { sheetId, formKey } of seat.left) {
    if (formKey !== seat.formKey || sheetId === seat.sheetId) continue;
    const sheet = await sheetById(vault, sheetId, now);
    if (sheet && (sheet.head.caseHash === null || sheet.head.caseHash === caseHash)) return sheet;
  }
  return null;
}

async function found(vault: Vault, seat: Seat, now: number): Promise<OpenedSheet | null> {
  const caseHash = seat.caseKey === null ? null : await caseHashOf(vault, seat.caseKey);
  const left = await leftHere(vault, seat, caseHash, now);
  if (left || caseHash !== null) return left;
  return latestOfForm(vault, await formHashOf(vault, seat.formKey), now);
}

/**
 * @param stored the sheet in force, when something is written on it
 * @returns nothing for a sheet chosen by hand, nor for a case that has its sheet
 */
export async function offerFor(
  vault: Vault,
  seat: Seat,
  stored: OpenedSheet | null,
  now: number,
  { language }: NotesSettings,
): Promise<SheetOffer | null> {
  if (seat.because === 'chosen' || (stored && seat.caseKey !== null)) return null;
  const sheet = await found(vault, seat, now);
  if (!sheet || sheet.row.id === seat.sheetId) return null;
  const { startedAt } = sheet.head;
  return { sheetId: sheet.row.id, startedAt, label: sheetLabel(startedAt, language) };
}
