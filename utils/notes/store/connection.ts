/** The one connection to the database, opened anew at each wake of the worker. */
import { StorageBlocked } from '../errors';
import { declareDatabase, type NotesDatabase } from './database';
import { naming } from './failures';
import { refuseStrange } from './refuse-strange';

/** A cache and no more: a stopped worker loses it without harm. */
let opening: Promise<NotesDatabase> | null = null;

/** A request to open that still waits for another version's window; further ones would wait behind it, unheard. */
let waiting: Promise<unknown> | null = null;

/** @throws StorageBlocked as soon as the browser says so; what is opened later is closed again */
function openUnlessBlocked(database: NotesDatabase): Promise<unknown> {
  const opened = database.open();
  return new Promise((resolve, reject) => {
    opened.then(resolve, reject);
    database.on('blocked', () => {
      waiting = opened
        .then(
          () => database.close(),
          () => undefined,
        )
        .finally(() => {
          waiting = null;
        });
      reject(new StorageBlocked());
    });
  });
}

async function openOnce(): Promise<NotesDatabase> {
  if (waiting) throw new StorageBlocked();
  const database = declareDatabase();
  await refuseStrange(database.verno);
  const forget = () => {
    opening = null;
  };
  database.on('close', forget);
  database.on('versionchange', () => database.close());
  try {
    await openUnlessBlocked(database);
  } catch (error) {
    // While it waits it cannot be closed.
    if (!(error instanceof StorageBlocked)) database.close();
    throw error;
  }
  return database;
}

/**
 * @throws Newer, StrangeDatabase, StorageBlocked, StorageUnavailable
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
