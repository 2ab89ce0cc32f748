/** Wrong passphrases cost time: guessing at an unlocked work computer is slow. */
import { TooManyTries } from '../errors';
import type { NotesPort } from '../types';

const name = 'vault-tries';
/** So many wrong ones in a row are free. */
const freeTries = 5;
/** Milliseconds. */
const firstWait = 5_000;
const longestWait = 5 * 60_000;

interface Tries {
  count: number;
  until: number;
}

async function triesOf({ session }: NotesPort): Promise<Tries> {
  const kept = (await session.get(name)) as Partial<Tries> | undefined;
  return { count: Number(kept?.count ?? 0), until: Number(kept?.until ?? 0) };
}

/** @throws TooManyTries while one has to wait */
export async function checkTries(port: NotesPort): Promise<void> {
  const { until } = await triesOf(port);
  if (port.now() < until) throw new TooManyTries(until);
}

/** Counts a wrong passphrase; each past the free ones doubles the wait. */
export async function countWrongTry(port: NotesPort): Promise<void> {
  const count = (await triesOf(port)).count + 1;
  const over = count - freeTries;
  const wait = over < 0 ? 0 : Math.min(longestWait, firstWait * 2 ** over);
  await port.session.set(name, { count, until: port.now() + wait });
}

/** The right one came. */
export async function clearTries({ session }: NotesPort): Promise<void> {
  await session.remove(name);
}
