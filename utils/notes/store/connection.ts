/** The one connection to the database, opened anew at each wake of the worker. */
import { Newer, StorageBlocked } from '../errors';
import { declareDatabase, type NotesDatabase } from './database';
import { naming } from './failures';

/** A cache and no more: a stopped worker loses it without harm. */
let opening: Promise<NotesDatabase> | null = null;

async function openOnce(): Promise<NotesDatabase> {
  const database = declareDatabase();
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
  // Dexie opens a newer database without a word, and would write to it as if it were ours.
  if (database.backendDB().version > database.verno * 10) {
    database.close();
    throw new Newer();
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
