/** Sheets end by themselves: looked at when the worker wakes and every hour. */
import browser from 'webextension-polyfill';
import { sweep } from '@/utils/notes/door';
import { sheetChanged } from './news';
import { notesPort } from './notes-port';

const alarm = 'retention';

async function sweepNow(): Promise<void> {
  const gone = await sweep(notesPort);
  if (gone.length) await sheetChanged();
}

/** Listens to the hourly alarm, sets it if it is missing, and looks once now. */
export function followRetention(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void sweepNow().catch(() => undefined);
  });
  void browser.alarms.get(alarm).then((known) => {
    if (!known) browser.alarms.create(alarm, { periodInMinutes: 60 });
  });
  void sweepNow().catch(() => undefined);
}
