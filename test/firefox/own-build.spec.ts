/** An organisation's own build in real Firefox: its sites are there from the installation, and no other can be asked for. */
import { expect, test } from '@playwright/test';
import { buildExtension } from '@/scripts/extension/build';
import { checkedSites } from '@/scripts/extension/sites';
import { formServer } from '@/test/extension/rules-form';
import { startFirefox } from './browser';
import { markersOf } from './drawn';
import { until } from './until';

test('an own build sees its sites at once, and can ask for no other', async () => {
  test.setTimeout(180_000);
  const form = await formServer();
  const built = buildExtension('firefox', checkedSites(['http://127.0.0.1/*']));
  const firefox = await startFirefox('own-build@kjennetegn.example', { built });
  try {
    const page = await firefox.open(`${form.origin}/sak/4711`);
    await page.setViewport({ width: 1280, height: 900 });
    await until(async () => {
      await page.goto(`${form.origin}/sak/4711`);
      await new Promise((done) => setTimeout(done, 1500));
      return (await markersOf(page)).join() === 'Støtte til feltet Bosted';
    }, 'its marker');
    // The same server by a name that was not built in.
    await page.goto(`${form.origin.replace('127.0.0.1', 'localhost')}/sak/4711`);
    await new Promise((done) => setTimeout(done, 3000));
    expect(await markersOf(page)).toEqual([]);
    const own = await firefox.openOwn('/options.html');
    const asked = await own.evaluate(
      `browser.permissions.request({ origins: ['http://localhost/*'] }).then(String, String)`,
    );
    expect(asked).not.toBe('true');
    expect(await own.evaluate(`browser.permissions.getAll().then((all) => all.origins)`)).toEqual([
      'http://127.0.0.1/*',
    ]);
  } finally {
    await firefox.end();
    await form.close();
  }
});
