/** Notes lock themselves when the machine rests or its screen is locked. */
import browser from 'webextension-polyfill';
import { readSettings } from '@/utils/settings';
import { lock } from './vault';

async function secondsOfRest(): Promise<number> {
  const { values } = await readSettings();
  return values.lockMinutes * 60;
}

/** Tells the browser after how many seconds without use a machine rests; it forgets with the worker. */
export async function setRest(): Promise<void> {
  browser.idle.setDetectionInterval(await secondsOfRest());
}

/** A worker that was away while the machine slept finds it at rest. */
async function lookNow(): Promise<void> {
  await setRest();
  if ((await browser.idle.queryState(await secondsOfRest())) !== 'active') await lock();
}

/** Listens to the browser's word on the machine; Firefox does not tell of a locked screen. */
export function followRest(): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void lock().catch(() => undefined);
  });
  void lookNow().catch(() => undefined);
}
