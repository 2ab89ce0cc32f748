/** What is told when a sheet or the vault changed: to our own windows, and to markers that show it. */
import browser from 'webextension-polyfill';
import { tellTab } from '@/utils/messages/tell';
import * as door from '@/utils/notes/door';
import { readSettings } from '@/utils/settings';
import { formPage } from './form-page';
import { framesOf } from './frames';
import { notesPort as port } from './notes-port';
import { spread } from './spread';

/** The fields of the tab's form with ticks or a note, by key; none while the notes are closed. */
async function notedKeys(tabId: number): Promise<string[]> {
  const sheet = await door.openForm(port, await formPage(tabId));
  if (sheet.status !== 'open') return [];
  const ticked = Object.keys(sheet.ticks).filter((key) => sheet.ticks[key]?.length);
  const written = Object.keys(sheet.notes).filter((key) => sheet.notes[key]?.text);
  return [...new Set([...ticked, ...written])];
}

/**
 * Tells one tab's markers, or all tabs', where something is written. Unless the user wants that
 * shown, no page's side ever hears of it.
 */
export async function spreadCues(only?: number): Promise<void> {
  if ((await readSettings()).values.noteCues === 'off') return;
  const tabs = only === undefined ? await browser.tabs.query({}) : [{ id: only }];
  await Promise.all(
    tabs.map(async ({ id = -1 }) => {
      if ((await framesOf(id)).length === 0) return;
      await tellTab(id, 'setNoted', { keys: await notedKeys(id) });
    }),
  ).catch(() => undefined);
}

/** A sheet was written by the window `writer`; without both: any sheet, nobody's write. */
export async function sheetChanged(sheetId = '', writer = ''): Promise<void> {
  await Promise.all([spread({ event: 'sheet', sheetId, writer }), spreadCues()]);
}

/** What could be read may be closed now, and the other way round. */
export async function vaultChanged(): Promise<void> {
  await Promise.all([spread({ event: 'vault' }), spreadCues()]);
}
