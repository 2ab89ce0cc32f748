/** Opens the vault for one call: its database, and its keys where they may be had. */
import { Damaged, NotesOff, PassphraseRequired, VaultLocked } from '../errors';
import { connection } from '../store/connection';
import type { MetaRow, NotesDatabase } from '../store/database';
import type { Vault } from '../store/find-sheet';
import type { NotesPort } from '../types';
import { type Keys, keysOf, newSecret } from '../vault/secret';
import { unwrap, type Wrapping, wrapByDevice } from '../vault/wrapping';
import { keptSecret } from './session-secret';

/** Name of the mark, outside the database, that a vault was made: its stamp of birth. */
export const markName = 'vault-mark';

/** A cache of imported keys; a stopped worker loses it without harm, another stamp ends it. */
let imported: { stamp: string; keys: Keys } | null = null;

/** Drops the keys in memory. */
export function dropKeys(): void {
  imported = null;
}

/**
 * The wrapping on disk, or null where no vault was made yet.
 *
 * @throws Damaged where the record is none of ours
 */
export async function wrappingOf(database: NotesDatabase): Promise<Wrapping | null> {
  const row = await database.meta.get('vault');
  if (row?.id !== 'vault') return null;
  // Compared where a transaction is under way: what takes longer would end it.
  if (typeof row.stamp !== 'string' || !row.protection?.by) throw new Damaged();
  return row;
}

/** @throws VaultLocked, Damaged */
async function keysFor(port: NotesPort, wrapping: Wrapping): Promise<Keys> {
  const { stamp, protection } = wrapping;
  if (protection.by === 'device') {
    if (imported?.stamp !== stamp) imported = { stamp, keys: await keysOf(await unwrap(wrapping)) };
    return imported.keys;
  }
  const secret = await keptSecret(port, stamp);
  if (!secret) {
    dropKeys();
    throw new VaultLocked();
  }
  if (imported?.stamp !== stamp) imported = { stamp, keys: await keysOf(secret) };
  return imported.keys;
}

/** Makes the vault at its first use. Two wakes may race: the first to write wins. */
async function makeVault(port: NotesPort, database: NotesDatabase): Promise<Wrapping> {
  const wrapping = await wrapByDevice(newSecret());
  const missing = Boolean(await port.lasting.get(markName));
  const made = await database.transaction('rw', database.meta, async () => {
    const other = await wrappingOf(database);
    if (other) return other;
    await database.meta.put({ id: 'vault', ...wrapping });
    if (missing) {
      const notice: MetaRow = { id: 'notice', missing: true, damaged: false };
      await database.meta.put(notice);
    }
    return wrapping;
  });
  await port.lasting.set(markName, made.stamp);
  return made;
}

/** Keeps to what is set: no notes where they are off, none without the passphrase that policy wants. */
async function checkAllowed(port: NotesPort, wrapping: Wrapping | null): Promise<void> {
  const { notes, passphrase } = await port.settings();
  if (notes === 'off') throw new NotesOff();
  if (passphrase === 'required' && wrapping?.protection.by !== 'passphrase') {
    throw new PassphraseRequired();
  }
}

/**
 * @returns null where no vault was made yet
 * @throws NotesOff, PassphraseRequired, VaultLocked, Damaged, and the failures of storage
 */
export async function openVault(port: NotesPort): Promise<Vault | null> {
  const database = await connection();
  const wrapping = await wrappingOf(database);
  await checkAllowed(port, wrapping);
  if (!wrapping) return null;
  return { database, keys: await keysFor(port, wrapping), stamp: wrapping.stamp };
}

/** As `openVault`, but makes the vault where there is none. */
export async function openOrMakeVault(port: NotesPort): Promise<Vault> {
  const database = await connection();
  const found = await wrappingOf(database);
  await checkAllowed(port, found);
  const wrapping = found ?? (await makeVault(port, database));
  return { database, keys: await keysFor(port, wrapping), stamp: wrapping.stamp };
}
