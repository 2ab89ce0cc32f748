/** The one connection to the database, opened anew at each wake of the worker. */
import { Newer, StorageBlocked } from '../errors';
import { databaseName, declareDatabase, type NotesDatabase } from './database';
import { naming } from './failures';

/** A cache and no more: a stopped worker loses it without harm. */
let opening: Promise<NotesDatabase> | null = null;

/**
 * Dexie opens a newer database without a word, adds the tables it misses, and writes to it as if it
 * were ours: so the version is asked for first. (Dexie multiplies versions by ten, to mend within one.)
 *
 * @throws Newer
 */
async function refuseNewer(declared: number): Promise<void> {
  const known = (await indexedDB.databases()).find(({ name }) => name === databaseName);
  if (Math.floor((known?.version ?? 0) / 10) > declared) throw new Newer();
}

async function openOnce(): Promise<NotesDatabase> {
  const database = declareDatabase();
  await refuseNewer(database.verno);
  const blocked = new Promise<never>((_, reject) => {
    database.on('blocked', () => reject(new StorageBlocked()));
  });
  const forget = () => {
    opening = null;
  };
  database.on('close', forget);
  database.on('versionchange', () => database.close());
  try {
    await Promise.race([database.open(), blocked]);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/**
 * @throws Newer, StorageBlocked, StorageUnavailable
 */
export async function connection(): Promise<NotesDatabase> {
  const known = await opening?.catch(() => null);
  if (known?.isOpen()) return known;
  opening = naming(openOnce);
  opening.catch(() => {
    opening = null;
  });
  return opening;
}

/** Closes the connection, if there is one. */
export async function disconnect(): Promise<void> {
  const known = await opening?.catch(() => null);
  opening = null;
  known?.close();
}
