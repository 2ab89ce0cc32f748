/** Each demo form gets the markers its answer key says, and no others. */
import type { Page } from '@playwright/test';
import type { Prompt } from '@/utils/messages/calls';
import { answerKey, formNames } from '../forms/answer-key';
import { openStep } from '../forms/walk';
import { expect, markersOf, openPanel, test, workerOf } from './fixtures';

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

/** Without the colon and the mark of an obligatory field. */
const plain = (label: string) => label.replace(/[\s:*]+$/, '');

for (const form of formNames) {
  const key = answerKey(form);
  key.steps.forEach(({ name }, at) => {
    const fields = key.fields.filter((field) => field.step === at + 1);
    test(`${form}, ${name}: the markers of its answer key and no others`, async ({
      page,
      forms,
    }) => {
      await openStep(page, forms.url, key, at + 1);
      await markersOf(page, 3000);
      await page.waitForTimeout(500);
      const prompts = await promptsOf(page);
      const expected = fields.filter(({ marker }) => marker);
      const shown = prompts.filter(({ marker }) => marker);
      expect(shown.map(({ label, topics }) => `${plain(label)}: ${topics[0]}`)).toEqual(
        expected.map(({ label, topics }) => `${label}: ${topics[0]}`),
      );
    });
  });
}

test('a field in a frame of the form has its marker and its panel', async ({ page, forms }) => {
  await page.goto(new URL('prison/innkomst?id=4711', forms.url).href);
  const frame = page.frameLocator('iframe[name=kontakt]');
  await frame.getByText('Mobilnummer').first().scrollIntoViewIfNeeded();
  await expect
    .poll(async () => (await markersOf(page)).map(({ name }) => name).join())
    .toContain('Mobilnummer');
});

test('a field that appears with an answer gets its marker, and loses it when it goes', async ({
  page,
  forms,
}) => {
  await page.goto(new URL('interview/sak/2026-1184/steg/2', forms.url).href);
  await markersOf(page);
  const before = (await promptsOf(page)).map(({ label }) => label);
  await page.getByRole('radiogroup', { name: 'Har personen arbeid?' }).getByText('Ja').click();
  await expect
    .poll(async () => (await promptsOf(page)).map(({ label }) => label))
    .toContain('Arbeidsgiver');
  await page.getByRole('radiogroup', { name: 'Har personen arbeid?' }).getByText('Nei').click();
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
