/** Reading one sheet: time and memory grow with the sheet, not with the vault. */
import { Damaged, Newer } from '../errors';
import type { Note } from '../types';
import { type EntryRow, entryKinds } from './database';
import type { Vault } from './find-sheet';
import { openRecord, type StoredNote } from './schema';
import { setEntryAside } from './set-aside';
import type { OpenedSheet } from './sheet-record';

/** All that is written on a sheet. */
export interface Entries {
  /** Item ids by field key. */
  ticks: Record<string, string[]>;
  notes: Record<string, Note>;
  answers: Record<string, string>;
  damaged: number;
  newer: number;
}

/** A sheet on which nothing is written. */
export const noEntries = (): Entries => ({
  // Keys come from pages: no `__proto__` may mean anything here.
  ticks: Object.create(null),
  notes: Object.create(null),
  answers: Object.create(null),
  damaged: 0,
  newer: 0,
});

/** What the door tells of a stored note. */
export const shownNote = ({ text, version, savedAt, copies }: StoredNote): Note => ({
  text,
  version,
  savedAt,
  copies,
});

async function addEntry(entries: Entries, { keys }: OpenedSheet, row: EntryRow): Promise<void> {
  if (!entryKinds.includes(row.kind)) throw new Newer();
  if (row.kind === 'tick') {
    const { fieldKey, itemId } = await openRecord(keys.sealing, 'tick', row.id, row);
    entries.ticks[fieldKey] = [...(entries.ticks[fieldKey] ?? []), itemId].sort();
  } else if (row.kind === 'note') {
    const note = await openRecord(keys.sealing, 'note', row.id, row);
    entries.notes[note.fieldKey] = shownNote(note);
  } else {
    const { step, answer } = await openRecord(keys.sealing, 'answer', row.id, row);
    entries.answers[step] = answer;
  }
}

/** Reads a sheet. What cannot be opened is set aside and counted; the rest is readable. */
export async function readEntries(vault: Vault, sheet: OpenedSheet, now: number): Promise<Entries> {
  const entries = noEntries();
  const rows = await vault.database.entries.where('sheetId').equals(sheet.row.id).toArray();
  const read = async (row: EntryRow) => {
    try {
      await addEntry(entries, sheet, row);
    } catch (error) {
      if (error instanceof Newer) entries.newer += 1;
      else if (error instanceof Damaged) {
        await setEntryAside(vault.database, row, sheet.row, now);
      } else throw error;
    }
  };
  await Promise.all(rows.map(read));
  entries.damaged = await damagedOn(vault, sheet.row.id);
  return entries;
}

/** How much of a sheet was set aside, now or before. */
const damagedOn = ({ database }: Vault, sheetId: string): Promise<number> =>
  database.aside.where('sheetId').equals(sheetId).count();
