/** Ticks, notes and answers: how each is written on a sheet. */
import { Damaged } from '../errors';
import { seal } from '../vault/cipher';
import type { EntryKind, EntryRow } from './database';
import type { Vault } from './find-sheet';
import { mergeNote, type NoteWrite } from './merge-note';
import { openRecord, type Shapes, type StoredNote, schemaVersion } from './schema';
import { setEntryAside } from './set-aside';
import type { OpenedSheet } from './sheet-record';
import { type Birth, writeEntry } from './write-entry';

/** Where to write. */
export interface Target {
  sheetId: string;
  birth(): Promise<Birth | null>;
  now: number;
}

async function sealed<Kind extends EntryKind>(
  { row, keys }: OpenedSheet,
  kind: Kind,
  id: string,
  value: Shapes[Kind],
): Promise<EntryRow> {
  const bond = { kind, id, version: schemaVersion };
  const about = { id, sheetId: row.id, kind, version: schemaVersion };
  return { ...about, sealed: await seal(keys.sealing, bond, value) };
}

/** Sets a tick or takes it away. */
export function writeTick(
  vault: Vault,
  target: Target,
  { fieldKey, itemId, ticked }: { fieldKey: string; itemId: string; ticked: boolean },
) {
  return writeEntry(vault, {
    ...target,
    kind: 'tick',
    place: [fieldKey, itemId],
    make: async (sheet, id) =>
      ticked ? sealed(sheet, 'tick', id, { fieldKey, itemId }) : undefined,
  });
}

/** Keeps an answer, or takes it back (null). */
export function writeAnswer(
  vault: Vault,
  target: Target,
  { step, answer }: { step: string; answer: string | null },
) {
  return writeEntry(vault, {
    ...target,
    kind: 'answer',
    place: [step],
    make: async (sheet, id) =>
      answer === null ? undefined : sealed(sheet, 'answer', id, { step, answer }),
  });
}

/** The note on disk; a damaged one is set aside and counts as none. */
async function storedNote(vault: Vault, sheet: OpenedSheet, row: EntryRow | undefined, at: number) {
  if (!row) return { note: null, row };
  try {
    return { note: await openRecord(sheet.keys.sealing, 'note', row.id, row), row };
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    await setEntryAside(vault.database, row, sheet.row, at);
    return { note: null, row: undefined };
  }
}

/**
 * Writes a note; where another window wrote meanwhile, both texts are kept.
 *
 * @throws SheetGone; Newer when the stored note is of a later version of the product
 */
export async function writeNote(vault: Vault, target: Target, write: NoteWrite) {
  let note: StoredNote | null = null;
  const { sheet } = await writeEntry(vault, {
    ...target,
    kind: 'note',
    place: [write.fieldKey],
    async make(opened, id, before) {
      const stored = await storedNote(vault, opened, before, target.now);
      note = mergeNote(stored.note, write);
      return note === stored.note ? before : sealed(opened, 'note', id, note);
    },
  });
  if (!note) throw new Damaged();
  return { sheet, note: note as StoredNote };
}
