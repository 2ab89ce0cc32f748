/** The vault as our own pages open, lock and protect it. */
import type { PassphraseOutcome } from '@/utils/messages/notes-calls';
import * as door from '@/utils/notes/door';
import { TooManyTries, WeakPassphrase, WrongPassphrase } from '@/utils/notes/errors';
import { vaultChanged } from './news';
import { notesPort as port } from './notes-port';

async function outcomeOf(work: Promise<void>): Promise<PassphraseOutcome> {
  try {
    await work;
  } catch (error) {
    if (error instanceof WrongPassphrase) return { outcome: 'wrong' };
    if (error instanceof WeakPassphrase) return { outcome: 'too-short' };
    if (error instanceof TooManyTries) return { outcome: 'wait', until: error.until };
    throw error;
  }
  void vaultChanged();
  return { outcome: 'done' };
}

/** Opens the vault until it is locked again. */
export const unlock = (passphrase: string) => outcomeOf(door.unlock(port, passphrase));

/** A passphrase takes over from the device. */
export const setPassphrase = (passphrase: string) =>
  outcomeOf(door.setPassphrase(port, passphrase));

/** Another passphrase for the same vault. */
export const changePassphrase = (about: { old: string; next: string }) =>
  outcomeOf(door.changePassphrase(port, about));

/** The device protects again. */
export const removePassphrase = (passphrase: string) =>
  outcomeOf(door.removePassphrase(port, passphrase));

/** Closes the vault, if a passphrase protects it. */
export async function lock(): Promise<void> {
  await door.lock(port);
  await vaultChanged();
}
