/** The vault as a whole: how it is, erasing everything, what was set aside. */
import { forgetGone } from '../choice/gone';
import { forgetSeats } from '../choice/seats';
import { Damaged, NotesOff, PassphraseRequired, StorageBlocked, VaultLocked } from '../errors';
import { dropKeys, markName, openVault, wrappingOf } from '../lock/open-vault';
import { forgetSecret } from '../lock/session-secret';
import { connection, disconnect } from '../store/connection';
import { databaseName, type NotesDatabase } from '../store/database';
import { naming } from '../store/failures';
import type { NotesPort, VaultStatus } from '../types';
import { isWhole } from '../vault/wrapping';
import { forgetNotice, noticeOf } from './notices';

async function stateOf(port: NotesPort): Promise<VaultStatus['state']> {
  try {
    return (await openVault(port)) ? 'open' : 'none';
  } catch (error) {
    if (error instanceof NotesOff) return 'off';
    if (error instanceof VaultLocked) return 'locked';
    if (error instanceof PassphraseRequired) return 'passphrase-required';
    throw error;
  }
}

/**
 * How things are with the vault; says nothing of what is in it.
 *
 * @throws Damaged when the vault's own record was altered; Newer and the failures of storage
 */
export const vaultStatus = (port: NotesPort): Promise<VaultStatus> =>
  naming(async () => {
    const database = await connection();
    const wrapping = await wrappingOf(database);
    // Locked, the key itself is not tried: that it cannot be opened any more must be said before.
    if (wrapping && !(await isWhole(wrapping))) throw new Damaged();
    return {
      state: await stateOf(port),
      protection: wrapping?.protection.by ?? 'device',
      sheets: await database.sheets.count(),
      aside: await database.aside.count(),
      notice: await noticeOf(port, database),
    };
  });

/** The user has read the notice. */
export const dismissNotice = (port: NotesPort): Promise<void> =>
  naming(async () => forgetNotice(port, await connection()));

/** Empties every table, keys first, so that nothing can be opened even if the rest fails. */
async function emptyTables(database: NotesDatabase): Promise<void> {
  await database.meta.clear();
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
}

/** Deletes the database; where another page still holds it open, that it is empty is enough. */
function deleteDatabase(isEmpty: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve();
    request.onerror = () => (isEmpty ? resolve() : reject(request.error));
    request.onblocked = () => (isEmpty ? resolve() : reject(new StorageBlocked()));
  });
}

/**
 * Erases every sheet, key and trace of the vault, also a damaged, locked or newer one.
 *
 * @throws StorageBlocked where another window keeps a database that could not be opened here
 */
export const eraseEverything = (port: NotesPort): Promise<void> =>
  naming(async () => {
    dropKeys();
    await Promise.all([forgetSecret(port), forgetSeats(port), forgetGone(port)]);
    const isEmpty = await connection()
      .then(emptyTables)
      .then(
        () => true,
        () => false,
      );
    await disconnect();
    await deleteDatabase(isEmpty);
    await port.lasting.remove(markName);
  });
