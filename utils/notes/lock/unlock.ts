/** Unlocking and locking a vault that a passphrase protects. */
import { WrongPassphrase } from '../errors';
import { connection } from '../store/connection';
import type { NotesDatabase } from '../store/database';
import type { NotesPort } from '../types';
import type { Bytes } from '../vault/cipher';
import { isOutdated } from '../vault/passphrase';
import { unwrap, type Wrapping, wrapByPassphrase } from '../vault/wrapping';
import { dropKeys, wrappingOf } from './open-vault';
import { forgetSecret, keepSecret } from './session-secret';
import { checkTries, clearTries, countWrongTry } from './tries';

/** Puts a wrapping in the place of another, unless that is no longer there. */
export async function replaceWrapping(
  database: NotesDatabase,
  before: Wrapping,
  after: Wrapping,
): Promise<boolean> {
  return database.transaction('rw', database.meta, async () => {
    if ((await wrappingOf(database))?.stamp !== before.stamp) return false;
    await database.meta.put({ id: 'vault', ...after });
    return true;
  });
}

/**
 * Unwraps by a passphrase, with the wait for too many wrong ones.
 *
 * @throws WrongPassphrase, TooManyTries, Damaged
 */
export async function secretBy(
  port: NotesPort,
  wrapping: Wrapping,
  passphrase: string,
): Promise<Bytes> {
  await checkTries(port);
  try {
    const secret = await unwrap(wrapping, passphrase);
    await clearTries(port);
    return secret;
  } catch (error) {
    if (error instanceof WrongPassphrase) await countWrongTry(port);
    throw error;
  }
}

/**
 * Unlocks until `lock` or the browser's end. A derivation cheaper than today's is raised.
 *
 * @throws WrongPassphrase, TooManyTries, Damaged
 */
export async function unlock(port: NotesPort, passphrase: string): Promise<void> {
  const database = await connection();
  const wrapping = await wrappingOf(database);
  if (wrapping?.protection.by !== 'passphrase') return;
  const secret = await secretBy(port, wrapping, passphrase);
  let current = wrapping;
  if (isOutdated(wrapping.protection.derivation)) {
    const raised = await wrapByPassphrase(secret, passphrase);
    if (await replaceWrapping(database, wrapping, raised)) current = raised;
  }
  await keepSecret(port, current.stamp, secret);
}

/** Locks: keys and secret leave memory. Where the device protects, nothing is lockable. */
export async function lock(port: NotesPort): Promise<void> {
  dropKeys();
  await forgetSecret(port);
}
