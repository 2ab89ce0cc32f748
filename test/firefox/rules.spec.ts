/** A rule that no longer meets a field, in real Firefox: the options say so, and no longer once it meets one again. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { formServer } from '@/test/extension/rules-form';
import { startFirefox } from './browser';
import { markersOf } from './drawn';
import { openForm } from './form';
import { until } from './until';

test('a rule whose field is gone is shown as stale after three pages of its form, not before', async () => {
  test.setTimeout(240_000);
  const form = await formServer();
  const firefox = await startFirefox();
  try {
    await firefox.grant('http://127.0.0.1');
    const options = await firefox.openOwn('/options.html');
    const rule = {
      ...{ id: 'r1', site: form.origin, form: `${form.origin}/sak/*`, topics: ['debt'] },
      field: { label: 'Diverse', group: 'Opphold i Norge', section: '', type: 'text' },
    };
    const file = join(firefox.folder, 'rules.json');
    writeFileSync(file, JSON.stringify({ format: 1, rules: [rule] }));
    await (await options.$('input[type=file][accept*=json]'))?.uploadFile(file);
    await options.waitForSelector('.kj-rule');

    const page = await openForm(firefox, `${form.origin}/sak/4711`);
    const visit = async (path: string, fields: string[]) => {
      await page.bringToFront();
      await page.goto(form.origin + path);
      const names = fields.map((field) => `Støtte til feltet ${field}`).join();
      await until(async () => (await markersOf(page)).join() === names, `${names} at ${path}`);
      // What the page tells goes to the background first.
      await new Promise((done) => setTimeout(done, 500));
    };
    /** What a fresh look at the options says of the rule. */
    const said = async () => {
      const own = await firefox.openOwn('/options.html');
      const line = await own.waitForSelector('.kj-rule');
      const text = (await line?.evaluate((one) => one.textContent)) ?? '';
      await own.close();
      return text;
    };
    const stale = 'Treffer ikke lenger noe felt';

    await visit('/sak/4711', ['Bosted', 'Diverse']);
    for (const at of [1, 2]) await visit(`/sak/${at}?without`, ['Bosted']);
    expect(await said()).not.toContain(stale);
    await visit('/sak/3?without', ['Bosted']);
    await until(async () => (await said()).includes(stale), 'the rule as stale');
    await visit('/sak/4', ['Bosted', 'Diverse']);
    await until(async () => !(await said()).includes(stale), 'the rule as good again');
    expect(await firefox.errors()).toEqual([]);
  } finally {
    await firefox.end();
    await form.close();
  }
});
