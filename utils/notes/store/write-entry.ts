/**
 * The one way anything gets onto a sheet: one durable transaction that holds the entry and, at the
 * first write, the sheet itself. It is written again from the start when another write, an erasing
 * or a change of keys came between; ids follow from the place, so a repeat overwrites itself.
 */
import { SheetGone } from '../errors';
import { keyedHash } from '../vault/keyed-hash';
import type { EntryKind, EntryRow } from './database';
import { isSpent, sheetById, sheetOfCase, type Vault } from './find-sheet';
import { sameSealing } from './same-record';
import type { Head } from './schema';
import { newSheet, type OpenedSheet } from './sheet-record';

/** A sheet to be begun by its first write. */
export interface Birth {
  head: Head;
  /** A case that has a sheet already gets this one in its place: the user began it by hand. */
  insteadOfOther: boolean;
}

/** What is to be written. */
export interface EntryWrite {
  sheetId: string;
  kind: EntryKind;
  /** What the entry's id follows from. */
  place: readonly string[];
  /** What to begin the sheet with; null where it must be there already. Asked at each attempt. */
  birth(): Promise<Birth | null>;
  now: number;
  /** Makes the row from the one that is there; undefined: none is wanted; the same: leave it. */
  make(sheet: OpenedSheet, id: string, before: EntryRow | undefined): Promise<EntryRow | undefined>;
}

/** The sheet to write on: as stored, or one to be begun. */
async function target(vault: Vault, { sheetId, now, ...write }: EntryWrite) {
  const stored = await sheetById(vault, sheetId, now);
  if (stored) return { sheet: stored, begun: null };
  const birth = await write.birth();
  if (!birth || (await isSpent(vault.database, sheetId))) throw new SheetGone();
  const { caseHash } = birth.head;
  const other =
    caseHash === null || birth.insteadOfOther ? null : await sheetOfCase(vault, caseHash, now);
  // Another window began the case's sheet meanwhile: one case, one sheet.
  if (other) return { sheet: other, begun: null };
  return { sheet: await newSheet(vault.keys, sheetId, birth.head), begun: birth };
}

/** Is the sheet on disk still the one that the entry was sealed for? */
async function stands(vault: Vault, sheet: OpenedSheet, begun: Birth | null): Promise<boolean> {
  const { sheets, cases } = vault.database;
  const { row, head } = sheet;
  const stored = await sheets.get(row.id);
  if (!begun) return stored !== undefined && sameSealing(stored.secret, row.secret);
  if (stored) return false;
  if (head.caseHash === null || begun.insteadOfOther) return true;
  const bound = await cases.get(head.caseHash);
  return !bound || (await sheets.get(bound.sheetId)) === undefined;
}

async function storeSheet({ database }: Vault, { row, head }: OpenedSheet): Promise<void> {
  await database.sheets.add(row);
  const { caseHash, formHash } = head;
  if (caseHash === null) await database.forms.put({ formHash, sheetId: row.id });
  else await database.cases.put({ caseHash, sheetId: row.id });
}

/**
 * Writes one entry; resolves when it is durable.
 *
 * @returns the sheet that holds it and the row as stored
 * @throws SheetGone when the sheet was erased or its time is over
 */
export async function writeEntry(vault: Vault, write: EntryWrite) {
  const { sheets, entries, cases, forms } = vault.database;
  for (;;) {
    const { sheet, begun } = await target(vault, write);
    const id = await keyedHash(sheet.keys.hashing, write.kind, JSON.stringify(write.place));
    const before = await entries.get(id);
    const row = await write.make(sheet, id, before);
    if (row !== undefined && row === before) return { sheet, row };
    const isDone = await vault.database.transaction(
      'rw',
      sheets,
      entries,
      cases,
      forms,
      async () => {
        if (!(await stands(vault, sheet, begun))) return false;
        const now = await entries.get(id);
        if (!sameSealing(now?.sealed, before?.sealed)) return false;
        if (begun) await storeSheet(vault, sheet);
        if (row) await entries.put(row);
        else await entries.delete(id);
        return true;
      },
    );
    if (isDone) return { sheet, row };
  }
}
