/** Writing on a sheet. Each call resolves only when what was written is durable. */

import { isGone } from '../choice/gone';
import type { Seat } from '../choice/seat';
import { changeSeats, readSeats } from '../choice/seats';
import { NoteTooLong, SheetGone } from '../errors';
import { openOrMakeVault } from '../lock/open-vault';
import * as entries from '../store/entries';
import { eraseSheets } from '../store/erase';
import { naming } from '../store/failures';
import { caseHashOf, formHashOf, type Vault } from '../store/find-sheet';
import { shownNote } from '../store/read-sheet';
import type { OpenedSheet } from '../store/sheet-record';
import type { Birth } from '../store/write-entry';
import type { Note, NotesPort, Written } from '../types';
import { endFrom } from './facts';

/** The longest note (UTF-16 units): some twenty pages. */
export const longestNote = 50_000;

/** A use is noted in the tab's seat no oftener than this (milliseconds). */
const useEvery = 60_000;

type Promised = Pick<Seat, 'startedAt' | 'caseKey' | 'formKey'> & {
  formLabel: string;
  chosen: boolean;
};

/** A sheet that a tab holds, or left a moment ago, and that may not be on disk yet. */
async function promisedOf(port: NotesPort, sheetId: string): Promise<Promised | null> {
  for (const seat of Object.values(await readSeats(port))) {
    if (seat.sheetId === sheetId) return { ...seat, chosen: seat.because === 'chosen' };
    const left = seat.left.find((one) => one.sheetId === sheetId);
    if (left) return { ...left, formLabel: '', chosen: false };
  }
  return null;
}

async function birthOf(port: NotesPort, vault: Vault, sheetId: string): Promise<Birth | null> {
  const promised = await promisedOf(port, sheetId);
  if (!promised) return null;
  const { startedAt, caseKey, formKey, formLabel, chosen } = promised;
  const [settings, caseHash, formHash] = await Promise.all([
    port.settings(),
    caseKey === null ? null : caseHashOf(vault, caseKey),
    formHashOf(vault, formKey),
  ]);
  const expiresAt = endFrom(port.now(), settings);
  const head = { startedAt, expiresAt, caseHash, formHash, formLabel, name: '' };
  return { head, insteadOfOther: chosen };
}

/** The form is in use; and where its case got a sheet from another window, it now sits at that. */
async function noteUse(port: NotesPort, asked: string, sheet: OpenedSheet): Promise<void> {
  const now = port.now();
  const stored = { sheetId: sheet.row.id, startedAt: sheet.head.startedAt };
  const due = ({ sheetId, lastUse }: Seat) =>
    sheetId === asked && (stored.sheetId !== asked || now - lastUse >= useEvery);
  if (!Object.values(await readSeats(port)).some(due)) return;
  await changeSeats(port, (seats) =>
    Object.fromEntries(
      Object.entries(seats).map(([tabId, seat]): [string, Seat] => [
        tabId,
        due(seat) ? { ...seat, ...stored, lastUse: now } : seat,
      ]),
    ),
  );
}

async function written<T extends { sheet: OpenedSheet }>(
  port: NotesPort,
  sheetId: string,
  write: (vault: Vault, target: entries.Target) => Promise<T>,
): Promise<Written & { result: T }> {
  const now = port.now();
  const vault = await openOrMakeVault(port);
  const birth = () => birthOf(port, vault, sheetId);
  const result = await write(vault, { sheetId, birth, now });
  const { row, head } = result.sheet;
  if (await isGone(port, row.id)) {
    // It was erased while this was under way.
    await eraseSheets(vault.database, [row.id]);
    throw new SheetGone();
  }
  await noteUse(port, sheetId, result.sheet);
  return { sheetId: row.id, savedAt: now, expiresAt: head.expiresAt, result };
}

const plain = ({ sheetId, savedAt, expiresAt }: Written): Written => ({
  sheetId,
  savedAt,
  expiresAt,
});

/**
 * Sets a tick or takes it away.
 *
 * @throws SheetGone, VaultLocked, NotesOff, PassphraseRequired, Damaged, Newer, and the failures of storage
 */
export const setTick = (
  port: NotesPort,
  about: { sheetId: string; fieldKey: string; itemId: string; ticked: boolean },
): Promise<Written> =>
  naming(async () =>
    plain(await written(port, about.sheetId, (vault, at) => entries.writeTick(vault, at, about))),
  );

/** Keeps an answer of *what now?*, or takes it back (null). Throws as `setTick`. */
export const answer = (
  port: NotesPort,
  about: { sheetId: string; step: string; answer: string | null },
): Promise<Written> =>
  naming(async () =>
    plain(await written(port, about.sheetId, (vault, at) => entries.writeAnswer(vault, at, about))),
  );

/** A write of a note as a surface makes it. */
export interface NoteToWrite {
  sheetId: string;
  fieldKey: string;
  text: string;
  /** The version that the writer last saw; 0: none. */
  version: number;
  /** A random id of the surface that writes, made when it starts: two windows are two writers. */
  writer: string;
  /** A random id of this write, the same when it is repeated. */
  writeId: string;
  /** Copies that the writer has taken in or does without. */
  settled?: readonly string[] | undefined;
}

/**
 * Writes a note. Where another window wrote meanwhile, this text stands and the other is kept in
 * `copies` until a later write settles it.
 *
 * @throws NoteTooLong, and as `setTick`
 */
export const writeNote = (
  port: NotesPort,
  { sheetId, settled = [], ...about }: NoteToWrite,
): Promise<Written & { note: Note }> =>
  naming(async () => {
    if (about.text.length > longestNote) throw new NoteTooLong();
    const write = { ...about, settled, at: port.now() };
    const { result, ...rest } = await written(port, sheetId, (vault, at) =>
      entries.writeNote(vault, at, write),
    );
    return { ...rest, note: shownNote(result.note) };
  });
