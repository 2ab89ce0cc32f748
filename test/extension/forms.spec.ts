/** Each demo form gets the markers its answer key says, and no others. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { TopicId } from '@/guide/topics/ids';
import type { Prompt } from '@/utils/messages/calls';
import { expect, markersOf, openPanel, test, workerOf } from './fixtures';

interface Expected {
  address: string;
  steps: { name: string; path?: string }[];
  fields: { step: number; label: string; topics: TopicId[]; marker: boolean; when?: unknown }[];
}

const keyOf = (form: string): Expected =>
  JSON.parse(readFileSync(`test/forms/${form}/expected.json`, 'utf8'));

/** What the content script of the page in front says it found. */
async function promptsOf(page: Page): Promise<Prompt[]> {
  await page.bringToFront();
  const worker = await workerOf(page.context());
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const ask = { tabCall: 'listPrompts', arg: {} };
    const reply = await chrome.tabs.sendMessage(tab?.id ?? -1, ask, { frameId: 0 });
    return reply.value.prompts;
  });
}

for (const form of ['interview', 'prison']) {
  const key = keyOf(form);
  key.steps.forEach(({ name, path }, at) => {
    const fields = key.fields.filter((field) => field.step === at + 1 && !field.when);
    if (!path || fields.length === 0) return;
    test(`${form}, ${name}: the markers of its answer key and no others`, async ({
      page,
      forms,
    }) => {
      await page.goto(new URL(path, forms.url).href);
      await markersOf(page, 3000);
      await page.waitForTimeout(500);
      const prompts = await promptsOf(page);
      const labels = (list: { label: string; marker: boolean }[]) =>
        list.filter(({ marker }) => marker).map(({ label }) => label);
      expect(labels(prompts)).toEqual(labels(fields));
      for (const { label, topics } of fields.filter(({ marker }) => marker)) {
        expect(prompts.find((prompt) => prompt.label === label)?.topics[0], label).toBe(topics[0]);
      }
    });
  });
}

test('a field in a frame of the form has its marker and its panel', async ({ page, forms }) => {
  await page.goto(new URL('prison/innkomst?id=4711', forms.url).href);
  const frame = page.frameLocator('iframe[name=kontakt]');
  await frame.getByText('Mobilnummer').first().scrollIntoViewIfNeeded();
  await page.waitForTimeout(800);
  expect((await markersOf(page)).some(({ name }) => name.includes('Mobilnummer'))).toBe(true);
});

test('a field that appears with an answer gets its marker, and loses it when it goes', async ({
  page,
  forms,
}) => {
  await page.goto(new URL('interview/sak/2026-1184/steg/2', forms.url).href);
  await markersOf(page);
  const before = (await promptsOf(page)).map(({ label }) => label);
  await page.getByRole('group', { name: 'Har personen arbeid?' }).getByText('Ja').click();
  await expect
    .poll(async () => (await promptsOf(page)).map(({ label }) => label))
    .toContain('Arbeidsgiver');
  await page.getByRole('group', { name: 'Har personen arbeid?' }).getByText('Nei').click();
  await expect.poll(async () => (await promptsOf(page)).map(({ label }) => label)).toEqual(before);
});

test('the side panel lists the form in its order and leads to a field', async ({
  page,
  forms,
  context,
}) => {
  await page.goto(new URL('prison/innkomst?id=4711', forms.url).href);
  const panel = await openPanel(page, 'Gjeld');
  await panel.getByRole('checkbox').first().check();
  const prompts = await promptsOf(page);
  const worker = await workerOf(context);
  const tabId = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  const side = await context.newPage();
  await side.setViewportSize({ width: 400, height: 900 });
  await side.goto(`chrome-extension://${new URL(worker.url()).host}/sidepanel.html#${tabId}`);
  await expect(side.getByText(/^Gjeld/).first()).toBeVisible();
  const text = (await side.locator('main').textContent()) ?? '';
  const places = prompts.map(({ label }) => text.indexOf(label)).filter((place) => place >= 0);
  expect(places.length).toBeGreaterThan(5);
  await side
    .locator('li, article, section')
    .filter({ hasText: 'Gjeld' })
    .last()
    .getByText(/gå til felt/i)
    .click();
  await page.bringToFront();
  await expect(page.locator('[name=gjeld]')).toBeFocused();
});
