/** The form owners' examples, as they are documented: SurveyJS, React, a closed root, a page of views. */
import { expect, test } from './fixtures';

const own = (requests: readonly string[], site: string) =>
  requests.filter((url) => !url.startsWith(site) && !/^(data|blob):/.test(url));

test('SurveyJS: prompts on the page shown, and on the next', async ({
  page,
  forms,
  log,
  drawing,
}) => {
  await page.goto(new URL('form-owners/surveyjs/?side=3', forms.url).href);
  await expect.poll(async () => (await drawing.markers()).length, { timeout: 20_000 }).not.toBe(0);
  const before = (await drawing.markers()).map(({ name }) => name);
  await page.getByRole('button', { name: 'Neste' }).click();
  await expect
    .poll(async () => (await drawing.markers()).map(({ name }) => name).join(), { timeout: 20_000 })
    .not.toBe(before.join());
  const [marker] = await drawing.markers();
  const panel = await drawing.open(marker?.name ?? '');
  expect(panel.lines.length).toBeGreaterThan(0);
  expect(log.complaints).toEqual([]);
  expect(own(log.requests, forms.url)).toEqual([]);
});

test('React: prompts come with the component, follow its steps, and leave with it', async ({
  page,
  forms,
  log,
  drawing,
}) => {
  await page.goto(new URL('form-owners/react/', forms.url).href);
  await page.getByRole('link', { name: 'Helse og trygghet' }).click();
  await expect.poll(async () => (await drawing.markers()).length, { timeout: 20_000 }).not.toBe(0);
  const [marker] = await drawing.markers();
  const panel = await drawing.open(marker?.name ?? '');
  expect(panel.tabs).toEqual(['Se etter', 'Spør', 'Gjør']);
  // Strict mode mounts twice: one host is left.
  await expect(page.locator('[data-kjennetegn-form-plugin]')).toHaveCount(1);
  expect(log.complaints).toEqual([]);
});

test('a closed shadow root: its fields, in the page’s language, and none outside it', async ({
  page,
  forms,
  log,
  drawing,
}) => {
  await page.goto(new URL('form-owners/shadow/', forms.url).href);
  const panel = await drawing.open('Kvar søv dei tilsette?');
  expect(panel.tabs).toEqual(['Sjå etter', 'Spør', 'Gjer']);
  const names = (await drawing.markers()).map(({ name }) => name);
  expect(names.filter((name) => name.includes('passet'))).toEqual([]);
  await page.evaluate(() => document.querySelector('lodging-form')?.remove());
  await expect(page.locator('[data-kjennetegn-form-plugin]')).toHaveCount(0);
  expect(await drawing.panel()).toBeNull();
  expect(log.complaints).toEqual([]);
});

test('a page of views: the panel leaves with its field, the language follows', async ({
  page,
  forms,
  log,
  drawing,
}) => {
  await page.goto(new URL('form-owners/spa/', forms.url).href);
  const panel = await drawing.open('Hvordan kom du til Norge?');
  expect(panel.tabs[0]).toBe('Se etter');
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(async () => (await drawing.panel())?.tabs[0]).toBe('Look for');
  await page.getByRole('link', { name: 'Skole' }).click();
  await expect.poll(() => drawing.panel()).toBeNull();
  const names = async () => (await drawing.markers()).map(({ name }) => name);
  await expect.poll(names).toContain('Support for the field Hvem er vergen din?');
  expect(log.complaints).toEqual([]);
});
