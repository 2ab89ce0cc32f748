/**
 * The essential path in real Firefox: switch on a site, marker, panel, tick, note, restart, popup,
 * the side panel's page as a tab, hide all; and nothing asked of anyone on the way.
 */
import { expect, test } from '@playwright/test';
import { serveForms } from '@/scripts/forms/serve';
import { startFirefox } from './browser';
import { noteIn, openForm, openPanel, ours, writeNote } from './form';
import { until } from './until';

const note = 'Vet ikke hva som gjenstår.';

test('the essential path, and no request to anyone', async () => {
  test.setTimeout(300_000);
  const forms = await serveForms();
  const firefox = await startFirefox();
  const url = `${forms.url}prison/innkomst?id=4711`;
  try {
    const fresh = await firefox.open(url);
    expect(await ours(fresh), 'before it is switched on').toBe(0);
    // Firefox's patterns have no ports: the whole host is granted.
    await firefox.grant('http://127.0.0.1');
    await until(async () => (await ours(fresh)) === 1, 'our element, without a reload');
    await fresh.close();

    const page = await openForm(firefox, url);
    await openPanel(firefox, page);
    await firefox.inPanel(page, `document.querySelector('[type=checkbox]').click() ?? true`);
    await until(
      () => firefox.inPanel(page, `/Lagret/.test(document.body.textContent)`),
      'the tick is kept',
    );
    await writeNote(firefox, page, note);

    await firefox.restart();
    const again = await openForm(firefox, url);
    await openPanel(firefox, again);
    await until(
      () => firefox.inPanel(again, `document.querySelector('[type=checkbox]:checked') !== null`),
      'the tick after a restart',
    );
    await until(async () => (await noteIn(firefox, again)) === note, 'the note after a restart');

    // No press in a page may open the sidebar: its page comes as a tab, with the form's sheet.
    await firefox.inPanel(
      again,
      `document.querySelector('button[aria-label="Åpne i sidepanelet"]').click() ?? true`,
    );
    await until(
      () => firefox.inTab('/sidepanel.html', `document.body.textContent.includes('Gjeld')`),
      'the side panel’s page in a tab',
    );

    const popup = await firefox.openOwn('/popup.html');
    await popup.waitForSelector('[role=combobox]');
    await popup.type('[role=combobox]', '112');
    await popup.waitForSelector('[role=option]');
    await popup.$$eval('button', (buttons) => {
      buttons.find((button) => /Skjul alt/.test(button.textContent ?? ''))?.click();
    });
    await until(async () => (await ours(again)) === 0, 'nothing of ours after hide all');

    // The record works: a page that asks of others is seen to.
    expect(firefox.traffic.strangers()).toEqual([]);
    await again.evaluate(() => fetch('http://stranger.invalid/').catch(() => null));
    await until(
      async () => firefox.traffic.strangers().includes('stranger.invalid'),
      'the record of a request',
    );
  } finally {
    await firefox.end();
    await forms.close();
  }
});
