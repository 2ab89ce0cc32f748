/** A form on plain http in real Firefox, as in many an intranet: browsers keep much of their API from such pages. */
import { expect, test } from '@playwright/test';
import { plainHost } from '@/scripts/browser/traffic';
import { serveForms } from '@/scripts/forms/serve';
import { startFirefox } from './browser';
import { noteIn, openForm, openPanel, writeNote } from './form';
import { until } from './until';

const note = 'sover bak kjøkkenet, deler rom med tre';

test('markers, panel, tick, note and the panel’s tab on a page that is not a secure one', async () => {
  test.setTimeout(300_000);
  const forms = await serveForms();
  const firefox = await startFirefox();
  const url = new URL('prison/innkomst?id=4711', forms.url);
  url.hostname = plainHost;
  try {
    await firefox.grant(`http://${plainHost}`);
    const page = await openForm(firefox, url.href);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await openPanel(firefox, page);
    await firefox.inPanel(page, `document.querySelector('[type=checkbox]').click() ?? true`);
    await until(
      () => firefox.inPanel(page, `/Lagret/.test(document.body.textContent)`),
      'the tick is kept',
    );
    await writeNote(firefox, page, note);
    await page.reload();
    await openPanel(firefox, page);
    await until(
      () => firefox.inPanel(page, `document.querySelector('[type=checkbox]:checked') !== null`),
      'the tick after a reload',
    );
    await until(async () => (await noteIn(firefox, page)) === note, 'the note after a reload');
    await firefox.inPanel(
      page,
      `document.querySelector('button[aria-label="Åpne i sidepanelet"]').click() ?? true`,
    );
    await until(
      () => firefox.inTab('/sidepanel.html', `document.body.textContent.includes('Gjeld')`),
      'the side panel’s page in a tab',
    );
    expect(await firefox.errors()).toEqual([]);
    expect(firefox.traffic.strangers()).toEqual([]);
  } finally {
    await firefox.end();
    await forms.close();
  }
});
