/** From what a tab remembers to the sheet on disk: a case's own, a new case's, or one yet to be written. */

import { newId } from '@/utils/new-id';
import type { Seat } from '../choice/seat';
import { giveCase } from '../store/change-head';
import { caseHashOf, isSpent, sheetById, sheetOfCase, type Vault } from '../store/find-sheet';

const emptySheet = (seat: Seat, now: number): Seat => ({
  ...seat,
  sheetId: newId(),
  startedAt: now,
  because: 'new',
  adopt: [],
});

/** The sheet of a case that just got its number: the first that holds something, else the first. */
async function adopted(vault: Vault, seat: Seat, caseHash: string, now: number) {
  for (const id of seat.adopt) {
    const sheet = await sheetById(vault, id, now);
    if (sheet?.head.caseHash === null) {
      const { head } = await giveCase(vault, id, caseHash, now);
      return { sheetId: id, startedAt: head.startedAt };
    }
  }
  // Nothing is written yet, but the first words may be under way to it.
  const [first] = seat.adopt;
  if (first === undefined || (await isSpent(vault.database, first))) return null;
  const left = seat.left.find(({ sheetId }) => sheetId === first);
  return { sheetId: first, startedAt: left?.startedAt ?? now };
}

async function settledAtCase(vault: Vault, seat: Seat, caseKey: string, now: number) {
  const caseHash = await caseHashOf(vault, caseKey);
  const bound = seat.because === 'chosen' ? null : await sheetOfCase(vault, caseHash, now);
  if (bound) {
    const { row, head } = bound;
    const found = { sheetId: row.id, startedAt: head.startedAt, because: 'case' } as const;
    return { ...seat, ...found, adopt: [] };
  }
  if (seat.sheetId !== null) return seat;
  const taken = await adopted(vault, seat, caseHash, now);
  return taken
    ? { ...seat, ...taken, because: 'became-case' as const, adopt: [] }
    : emptySheet(seat, now);
}

/**
 * @param vault null where none was made yet, so that no sheet can be there
 * @returns the seat with the id of its sheet, stored or yet to be written
 */
export async function settleSeat(vault: Vault | null, seat: Seat, now: number): Promise<Seat> {
  if (!vault) return seat.sheetId === null ? emptySheet(seat, now) : seat;
  if (seat.sheetId !== null) {
    if (await sheetById(vault, seat.sheetId, now)) return seat;
    if (await isSpent(vault.database, seat.sheetId)) {
      return settleSeat(vault, emptySheet(seat, now), now);
    }
  }
  return seat.caseKey === null ? seat : settledAtCase(vault, seat, seat.caseKey, now);
}
