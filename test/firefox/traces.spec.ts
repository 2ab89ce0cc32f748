/** Attacks 19 to 21 in real Firefox: what is left on disk, and in the browser's own records. */
import { basename } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveForms } from '@/scripts/forms/serve';
import { filesWith } from '@/test/profile/files-with';
import { startFirefox } from './browser';
import { noteIn, openForm, openPanel, writeNote } from './form';
import { until } from './until';

const planted = 'lampefabrikken innerst i gata';
/** What a page lets Firefox remember: each of these places must hold it, else none was searched. */
const remembered = 'sorgenfri kontrollord 4711';
const places = ['places.sqlite', 'formhistory.sqlite'];

test('attack 19, 20 and 21 in Firefox: no file of the profile holds a typed note', async () => {
  test.setTimeout(240_000);
  const forms = await serveForms();
  const firefox = await startFirefox();
  const inFiles = (text: string) => filesWith(firefox.folder, [text]).map((path) => basename(path));
  const nothing = () => {
    for (const text of [planted, planted.slice(0, 14), planted.slice(-13)])
      expect(inFiles(text), text).toEqual([]);
  };
  try {
    await firefox.grant('http://127.0.0.1');
    const url = `${forms.url}prison/innkomst?id=1921`;
    const page = await openForm(firefox, url);
    await openPanel(firefox, page);
    await writeNote(firefox, page, planted);
    // The disk as a crash at this moment would leave it.
    nothing();
    expect(await page.title()).not.toContain(planted);
    const side = await firefox.openOwn('/sidepanel.html');
    expect(await side.title()).toBe('Kjennetegn');
    expect(await side.evaluate(`browser.storage.sync.get(null).then(JSON.stringify)`)).toBe('{}');

    const control = await firefox.open(forms.url);
    await control.evaluate((text) => {
      document.title = text;
      document.body.innerHTML = '<form action="/quiet/login.html"><input name="a"></form>';
    }, remembered);
    await control.type('input', remembered);
    await control.keyboard.press('Enter');
    await new Promise((done) => setTimeout(done, 2000));
    await firefox.restart();
    // Left in peace and started again: the note is there, and nowhere in the clear.
    nothing();
    const again = await openForm(firefox, url);
    await openPanel(firefox, again);
    await until(async () => (await noteIn(firefox, again)) === planted, 'the note');
    nothing();
    for (const place of places) expect(inFiles(remembered).join()).toContain(place);
  } finally {
    await firefox.end();
    await forms.close();
  }
});
