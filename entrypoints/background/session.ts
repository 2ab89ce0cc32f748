/**
 * What must outlive a stopped worker but not the browser: small records in session storage, which
 * is memory only and closed to content scripts.
 */
import browser from 'webextension-polyfill';

let last: Promise<unknown> = Promise.resolve();

/** What this worker has read and written: nobody else writes these records, so it need not ask again. */
const known = new Map<string, unknown>();

/** Runs one change at a time, so that two messages never overwrite each other's. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const mine = last.then(change, change);
  last = mine;
  return mine;
}

/** Reads the record `key`, or undefined. */
export async function readSession<T>(key: string): Promise<T | undefined> {
  if (!known.has(key)) {
    const read = (await browser.storage.session.get(key))[key];
    // Written meanwhile, it is known better.
    if (!known.has(key)) known.set(key, read);
  }
  return known.get(key) as T | undefined;
}

/**
 * Changes the record `key`; changes run one at a time.
 *
 * @param change gets the record, gives the new one, or undefined to remove it
 * @returns the new record, once it is stored
 */
export function changeSession<T>(
  key: string,
  change: (record: T | undefined) => T | undefined,
): Promise<T | undefined> {
  return inTurn(async () => {
    const next = change(await readSession<T>(key));
    try {
      if (next === undefined) await browser.storage.session.remove(key);
      else await browser.storage.session.set({ [key]: next });
      known.set(key, next);
    } catch (error) {
      known.delete(key);
      throw error;
    }
    return next;
  });
}
