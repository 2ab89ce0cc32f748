/** Where a form has the plug-in, the extension is silent; the owner's attributes hold for both. */
import { buildExamples } from '@/scripts/form-plugin/examples';
import { expect, markersOf, test } from './fixtures';

const address = 'form-owners/html/';
const passport = 'Hvem oppbevarer passet ditt?';

test.beforeAll(async () => {
  test.setTimeout(240_000);
  await buildExamples();
});

test('with the plug-in there is one marker a field, the plug-in’s', async ({ page, forms }) => {
  await page.goto(new URL(address, forms.url).href);
  await markersOf(page);
  // Long enough for the extension, which answers within a second of idleness elsewhere.
  await page.waitForTimeout(3000);
  const names = (await markersOf(page)).map(({ name }) => name);
  expect(names.filter((name) => name.endsWith(passport))).toHaveLength(1);
  expect(new Set(names).size).toBe(names.length);
  const hosts = page.locator('html > [popover]');
  await expect(hosts).toHaveCount(1);
  await expect(hosts).toHaveAttribute('data-kjennetegn-form-plugin');
});

test('without the plug-in the extension honours the owner’s topics', async ({ page, forms }) => {
  await page.route('**/kjennetegn-form-plugin.js', (route) => route.abort());
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto(new URL(address, forms.url).href);
  const names = (await markersOf(page)).map(({ name }) => name);
  expect(names.some((name) => name.endsWith('Del C, punkt 4'))).toBe(true);
  expect(names.some((name) => name.includes('gjeld'))).toBe(false);
});

test('a page that imitates the plug-in gains silence, and loses it again', async ({
  page,
  forms,
}) => {
  await page.route('**/kjennetegn-form-plugin.js', (route) => route.abort());
  await page.goto(new URL(address, forms.url).href);
  expect(await markersOf(page)).not.toEqual([]);
  await page.evaluate(() => {
    const imitation = document.createElement('i');
    imitation.setAttribute('data-kjennetegn-form-plugin', '');
    document.documentElement.append(imitation);
  });
  await expect.poll(() => markersOf(page, 0)).toEqual([]);
  await page.evaluate(() => document.querySelector('i')?.remove());
  expect(await markersOf(page)).not.toEqual([]);
});
