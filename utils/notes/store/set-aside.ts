/** Damaged records are kept aside as they were found: exportable, never deleted without a word. */
import { StaleKeys } from '../errors';
import type { AsideRow, EntryRow, NotesDatabase, SheetRow } from './database';
import { dayOf } from './days';
import { sameSealing } from './same-record';

/** No sheet lives longer (days): an altered day of expiry keeps nothing for ever. */
const longestLife = 91;

async function keep(database: NotesDatabase, row: AsideRow): Promise<void> {
  const expiryDay = Math.min(row.expiryDay, dayOf(row.at) + longestLife);
  await database.aside.put({ ...row, expiryDay });
  const before = await database.meta.get('notice');
  const missing = before?.id === 'notice' && before.missing;
  await database.meta.put({ id: 'notice', missing, damaged: true });
}

/**
 * Moves an entry aside; it goes with its sheet, when that is erased or ends.
 *
 * @param sheet as it was when the entry could not be opened by its keys
 * @throws StaleKeys when the sheet has other keys by now: the entry is whole
 */
export async function setEntryAside(
  database: NotesDatabase,
  record: EntryRow,
  sheet: SheetRow,
  at: number,
): Promise<void> {
  const { sheets, entries, aside, meta } = database;
  const { id: sheetId, expiryDay } = sheet;
  await database.transaction('rw', sheets, entries, aside, meta, async () => {
    const stored = await sheets.get(sheetId);
    if (stored && !sameSealing(stored.secret, sheet.secret)) throw new StaleKeys();
    const now = await entries.get(record.id);
    if (!now || !sameSealing(now.sealed, record.sealed)) return;
    await keep(database, { id: `entry ${record.id}`, sheetId, expiryDay, at, record });
    await entries.delete(record.id);
  });
}

/**
 * Moves a sheet aside; its entries stay where they are, to be exported with it.
 *
 * @throws StaleKeys when the vault has other keys by now: the sheet is whole
 */
export async function setSheetAside(
  { database, stamp }: { database: NotesDatabase; stamp: string },
  record: SheetRow,
  at: number,
): Promise<void> {
  const { sheets, cases, forms, aside, meta } = database;
  const { id: sheetId, expiryDay } = record;
  await database.transaction('rw', sheets, cases, forms, aside, meta, async () => {
    const vault = await meta.get('vault');
    if (vault?.id === 'vault' && vault.stamp !== stamp) throw new StaleKeys();
    if (!(await sheets.get(sheetId))) return;
    await keep(database, { id: `sheet ${sheetId}`, sheetId, expiryDay, at, record });
    await sheets.delete(sheetId);
    await cases.where('sheetId').equals(sheetId).delete();
    await forms.where('sheetId').equals(sheetId).delete();
  });
}
