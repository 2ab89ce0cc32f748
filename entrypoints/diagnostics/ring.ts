/** The ring of faults in the extension's own storage, and who fills it. */
import browser from 'webextension-polyfill';
import { type Fault, faultOf, withFault } from '@/utils/diagnostics/fault';

const key = 'faults.1';

let last: Promise<unknown> = Promise.resolve();

/** The faults kept, oldest first. */
export async function readFaults(): Promise<Fault[]> {
  const stored = await browser.storage.local.get(key);
  return Array.isArray(stored[key]) ? (stored[key] as Fault[]) : [];
}

/** Forgets them all. */
export const clearFaults = (): Promise<void> => browser.storage.local.remove(key);

function keep(error: unknown): void {
  const fault = faultOf(error, browser.runtime.getManifest().version, Date.now());
  const write = async () =>
    browser.storage.local.set({ [key]: withFault(await readFaults(), fault) });
  // What cannot be kept is let go: there is nobody to tell.
  last = last.then(write).catch(() => undefined);
}

/** Keeps what nobody caught, from now on, in this worker or page. */
export function keepFaults(): void {
  globalThis.addEventListener('error', ({ error }) => keep(error));
  globalThis.addEventListener('unhandledrejection', ({ reason }) => keep(reason));
}
