/**
 * Is what lies under the database's name ours to open? Dexie would open it without a word: it deletes the tables of an
 * older database that it does not know, adds those it misses, and writes to a newer one as if it were ours.
 */
import { Newer, StrangeDatabase } from '../errors';
import { databaseName, tablesOf } from './database';

/** The database as it is, without an upgrade. */
export function openAsItIs(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Has it every table of the version, with the same key and indexes? Others beside them do no harm. */
function hasTables(database: IDBDatabase, version: number): boolean {
  const tables = tablesOf(version);
  if (!tables.every(({ name }) => database.objectStoreNames.contains(name))) return false;
  const reading = database.transaction(
    tables.map(({ name }) => name),
    'readonly',
  );
  return tables.every(({ name, key, indexes }) => {
    const table = reading.objectStore(name);
    return (
      table.keyPath === key &&
      !table.autoIncrement &&
      indexes.every((index) => table.indexNames.contains(index))
    );
  });
}

/**
 * @param declared the version of the code. Dexie multiplies versions by ten, to mend within one.
 * @throws Newer, StrangeDatabase
 */
export async function refuseStrange(declared: number): Promise<void> {
  const { version } = (await indexedDB.databases()).find(({ name }) => name === databaseName) ?? {};
  if (!version) return;
  if (Math.floor(version / 10) > declared) throw new Newer();
  const database = await openAsItIs(version);
  try {
    const isEmpty = database.objectStoreNames.length === 0;
    const theirs = Math.floor(version / 10);
    if (!isEmpty && (theirs < 1 || !hasTables(database, theirs))) throw new StrangeDatabase();
  } finally {
    database.close();
  }
}
