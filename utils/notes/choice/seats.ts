/** The seats of all tabs, in session storage: memory only, outlives a stopped worker. */

import { newId } from '@/utils/new-id';
import type { NotesPort } from '../types';
import { inTurn } from './in-turn';
import type { Seat } from './seat';

/** Seats by tab id. */
export type Seats = Record<number, Seat>;

const name = 'sheet-seats';
/** Kept at most: a closed tab's last words may still be under way to its sheet. */
const mostSeats = 60;

/** Reads all seats. */
export async function readSeats({ session }: NotesPort): Promise<Seats> {
  return ((await session.get(name)) as Seats | undefined) ?? {};
}

function pruned(seats: Seats): Seats {
  const all = Object.entries(seats).sort(([, a], [, b]) => b.lastUse - a.lastUse);
  return Object.fromEntries(all.slice(0, mostSeats));
}

/** Changes the seats; no other change runs meanwhile. `change` must not call this again. */
export function changeSeats(
  port: NotesPort,
  change: (seats: Seats) => Promise<Seats> | Seats,
): Promise<void> {
  return inTurn(async () => {
    const before = await readSeats(port);
    const after = await change(before);
    if (after !== before) await port.session.set(name, pruned(after));
  });
}

/** Forgets all seats. */
export const forgetSeats = (port: NotesPort): Promise<void> =>
  inTurn(() => port.session.remove(name));

/** A sheet is gone: whoever sat at it gets an empty one. */
export function withoutSheets(seats: Seats, gone: ReadonlySet<string>, now: number): Seats {
  const rest = Object.entries(seats).map(([tabId, seat]): [string, Seat] => {
    const left = seat.left.filter(({ sheetId }) => !gone.has(sheetId));
    if (seat.sheetId === null || !gone.has(seat.sheetId)) return [tabId, { ...seat, left }];
    const empty = { sheetId: newId(), startedAt: now, because: 'new' } as const;
    return [tabId, { ...seat, ...empty, left }];
  });
  return Object.fromEntries(rest);
}
