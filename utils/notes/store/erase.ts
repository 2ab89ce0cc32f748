/** Erasing: a sheet's record goes with its secret, so what it sealed can never be opened again. */
import type { NotesDatabase } from './database';
import { dayOf } from './days';
import type { Vault } from './find-sheet';
import { openSheet } from './sheet-record';

/** Erases sheets with all that belongs to them, in one durable transaction. */
export async function eraseSheets(database: NotesDatabase, ids: string[]): Promise<void> {
  const { sheets, entries, cases, forms, aside } = database;
  await database.transaction('rw', sheets, entries, cases, forms, aside, async () => {
    await sheets.bulkDelete(ids);
    for (const table of [entries, cases, forms, aside]) {
      await table.where('sheetId').anyOf(ids).delete();
    }
  });
}

/** Is a sheet's own time, to the millisecond, over? Not known of one that cannot be opened. */
async function hasEnded({ database, keys }: Vault, id: string, now: number): Promise<boolean> {
  const row = await database.sheets.get(id);
  try {
    return row !== undefined && (await openSheet(keys, row)).head.expiresAt <= now;
  } catch {
    return false;
  }
}

/** Sheets set aside whose time is over. What was set aside of a sheet that lives goes with it. */
async function endedAside({ aside, sheets }: NotesDatabase, today: number): Promise<string[]> {
  const rows = await aside.where('expiryDay').below(today).toArray();
  const living = await sheets.bulkGet(rows.map(({ sheetId }) => sheetId));
  return rows.filter((_, at) => !living[at]).map(({ sheetId }) => sheetId);
}

/**
 * Erases the sheets whose time is over, and what was set aside of such. While locked only the day
 * of their end is readable: those that end today wait until it is over, unreadable as they are.
 *
 * @param vault null while locked
 * @returns the ids of the sheets that went
 */
export async function sweep(
  database: NotesDatabase,
  vault: Vault | null,
  now: number,
): Promise<string[]> {
  const today = dayOf(now);
  const past = await database.sheets.where('expiryDay').below(today).primaryKeys();
  const ids = new Set([...past, ...(await endedAside(database, today))]);
  if (vault) {
    for (const id of await database.sheets.where('expiryDay').equals(today).primaryKeys()) {
      if (await hasEnded(vault, id, now)) ids.add(id);
    }
  }
  if (ids.size > 0) await eraseSheets(database, [...ids]);
  return [...ids];
}
