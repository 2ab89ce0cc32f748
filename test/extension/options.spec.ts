/** The options in a real browser: errors of our own, and the sites that were switched on. */
import { expect, grantSite, test } from './fixtures';
import { ownPage } from './notes-surfaces';

const told = 'Kari Nordmann, https://sak.example/4711';

test('an error is kept as its kind and its place in our code; its user reads, copies and empties the list', async ({
  context,
}) => {
  await context.grantPermissions(['clipboard-read']);
  const options = await ownPage(context, 'options.html');
  const faults = options.getByRole('region', { name: 'Feil', exact: true });
  await expect(faults).toContainText('Ingen feil er notert.');
  // What our code asks of the browser fails, with a message that says too much.
  await options.evaluate((text) => {
    HTMLElement.prototype.focus = () => {
      throw new TypeError(text);
    };
  }, told);
  await options.getByRole('button', { name: 'Lag passord' }).click();
  await expect(async () => {
    await options.reload();
    await expect(faults.locator('pre')).toBeVisible({ timeout: 1000 });
  }).toPass();
  const lines = (await faults.locator('pre').textContent()) ?? '';
  const line = /^[\d-]+ [\d:]+ UTC {2}[\d.]+ {2}TypeError {2}[\w/.-]+\.js:\d+:\d+ {2}×\d+$/;
  for (const one of lines.split('\n')) expect(one).toMatch(line);
  const kept = await options.evaluate(() => chrome.storage.local.get().then(JSON.stringify));
  for (const word of ['Kari', '4711', 'sak.example', 'http'])
    expect(JSON.stringify([lines, JSON.parse(kept)['faults.1']])).not.toContain(word);
  await options.getByRole('button', { name: 'Kopier feilene' }).click();
  await expect(faults).toContainText('Kopiert');
  expect(await options.evaluate(() => navigator.clipboard.readText())).toBe(lines);
  await options.getByRole('button', { name: 'Tøm listen' }).click();
  await expect(faults).toContainText('Ingen feil er notert.');
  expect(
    await options.evaluate(() => chrome.storage.local.get().then(JSON.stringify)),
  ).not.toContain('TypeError');
});

test('each site is listed with the day it was switched on, and taken away there', async ({
  context,
}) => {
  const site = 'http://localhost:48123';
  await grantSite(context, site);
  const options = await ownPage(context, 'options.html');
  const line = options.getByRole('listitem').filter({ hasText: 'localhost' });
  const today = new Intl.DateTimeFormat('nb', { day: 'numeric', month: 'long' }).format();
  await expect(line).toContainText(`slått på ${today}`);
  await line.getByRole('button', { name: 'Fjern' }).click();
  await expect(line).toHaveCount(0);
  expect(JSON.stringify(await options.evaluate(() => chrome.permissions.getAll()))).not.toContain(
    'localhost',
  );
});
