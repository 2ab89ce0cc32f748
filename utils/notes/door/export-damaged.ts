/** What was set aside, as a file: still sealed, for whoever may be able to mend it. */
import { StrangeDatabase } from '../errors';
import { connection } from '../store/connection';
import type { NotesDatabase } from '../store/database';
import { naming } from '../store/failures';
import { openAsItIs } from '../store/refuse-strange';
import { toBase64 } from '../vault/base64';
import { isWhole } from '../vault/wrapping';

const withText = (_name: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { base64: toBase64(value) } : value;

/** The vault's own record where its key can be opened no more: then nothing else can be either. */
async function damagedVault({ meta }: NotesDatabase) {
  const row = await meta.get('vault');
  if (row?.id !== 'vault' || (await isWhole(row))) return null;
  return row;
}

/** Sheets and entries that belong to what was set aside: those of sheets that are there no more. */
async function orphans({ aside, sheets, entries }: NotesDatabase) {
  const rows = await aside.toArray();
  const living = await sheets.bulkGet(rows.map(({ sheetId }) => sheetId));
  const orphaned = rows.filter((_, at) => !living[at]).map(({ sheetId }) => sheetId);
  return entries.where('sheetId').anyOf(orphaned).toArray();
}

/** Every row of a database that is not of our form, by the names of its tables. */
async function strange(): Promise<{ records: number; json: string }> {
  const database = await openAsItIs();
  try {
    const tables: Record<string, unknown[]> = {};
    for (const name of database.objectStoreNames) {
      tables[name] = await new Promise((resolve, reject) => {
        const request = database.transaction(name, 'readonly').objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
    const { version } = database;
    const file = { format: 'kjennetegn strange database', version: 1, database: version, tables };
    const records = Object.values(tables).flat().length;
    return { records, json: JSON.stringify(file, withText, 2) };
  } finally {
    database.close();
  }
}

/**
 * Works while locked: nothing in it is readable. Entries of a damaged sheet are given along, and
 * all there is where the vault's own key is damaged or the database is none of ours.
 *
 * @returns JSON, and how many records could not be opened
 */
export const exportDamaged = (): Promise<{ records: number; json: string }> =>
  naming(async () => {
    const database = await connection().catch((error) => {
      if (error instanceof StrangeDatabase) return null;
      throw error;
    });
    if (!database) return strange();
    const vault = await damagedVault(database);
    const aside = await database.aside.toArray();
    const file = {
      format: 'kjennetegn damaged records',
      version: 1,
      aside,
      ...(vault
        ? {
            vault,
            sheets: await database.sheets.toArray(),
            entries: await database.entries.toArray(),
          }
        : { entries: await orphans(database) }),
    };
    const records = aside.length + (vault ? 1 : 0);
    return { records, json: JSON.stringify(file, withText, 2) };
  });
