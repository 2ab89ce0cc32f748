/** Setting, changing and removing the passphrase. */
import { PassphraseRequired, PassphraseSet } from '../errors';
import { connection } from '../store/connection';
import type { NotesDatabase } from '../store/database';
import type { NotesPort } from '../types';
import { checkStrength } from '../vault/passphrase';
import { keysOf, newSecret, renewedSecret } from '../vault/secret';
import { unwrap, type Wrapping, wrapByDevice, wrapByPassphrase } from '../vault/wrapping';
import { dropKeys, markName, wrappingOf } from './open-vault';
import { renewVault } from './renew';
import { forgetSecret, keepSecret } from './session-secret';
import { replaceWrapping, secretBy } from './unlock';

/** @returns false when there is a vault already */
function putFirst(database: NotesDatabase, wrapping: Wrapping): Promise<boolean> {
  return database.transaction('rw', database.meta, async () => {
    if (await wrappingOf(database)) return false;
    await database.meta.put({ id: 'vault', ...wrapping });
    return true;
  });
}

/**
 * A passphrase takes over from the device. Everything gets new keys; afterwards it is unlocked.
 *
 * @throws WeakPassphrase, PassphraseSet, Damaged, Newer
 */
export async function setPassphrase(port: NotesPort, passphrase: string): Promise<void> {
  checkStrength(passphrase);
  const database = await connection();
  const from = await wrappingOf(database);
  if (from?.protection.by === 'passphrase') throw new PassphraseSet();
  const old = from ? await unwrap(from) : null;
  const secret = old ? renewedSecret(old) : newSecret();
  const wrapping = await wrapByPassphrase(secret, passphrase);
  if (from && old) {
    const to = { wrapping, keys: await keysOf(secret) };
    const vault = { database, keys: await keysOf(old), stamp: from.stamp };
    await renewVault(vault, from, to, port.now());
  } else if (!(await putFirst(database, wrapping))) {
    // A first note made the vault meanwhile: start from that.
    return setPassphrase(port, passphrase);
  }
  dropKeys();
  await port.lasting.set(markName, wrapping.stamp);
  await keepSecret(port, wrapping.stamp, secret);
}

/**
 * Another passphrase for the same vault: wrapped again, nothing is sealed again.
 *
 * @throws WeakPassphrase, WrongPassphrase, TooManyTries, Damaged
 */
export async function changePassphrase(
  port: NotesPort,
  { old, next }: { old: string; next: string },
): Promise<void> {
  checkStrength(next);
  const database = await connection();
  const from = await wrappingOf(database);
  if (from?.protection.by !== 'passphrase') return setPassphrase(port, next);
  const secret = await secretBy(port, from, old);
  const wrapping = await wrapByPassphrase(secret, next);
  if (await replaceWrapping(database, from, wrapping)) {
    await keepSecret(port, wrapping.stamp, secret);
  }
}

/**
 * The device protects again; notes are then as safe as the work account.
 *
 * @throws PassphraseRequired where policy wants one; WrongPassphrase, TooManyTries, Damaged
 */
export async function removePassphrase(port: NotesPort, passphrase: string): Promise<void> {
  if ((await port.settings()).passphrase === 'required') throw new PassphraseRequired();
  const database = await connection();
  const from = await wrappingOf(database);
  if (from?.protection.by !== 'passphrase') return;
  const secret = await secretBy(port, from, passphrase);
  await replaceWrapping(database, from, await wrapByDevice(secret));
  dropKeys();
  await forgetSecret(port);
}
