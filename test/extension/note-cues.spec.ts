/** Where something is written shows on a marker only where the user switched that on. */
import type { BrowserContext } from '@playwright/test';
import { expect, markersOf, openPanel, test, workerOf } from './fixtures';

const form = 'prison/innkomst?id=4711';

async function setCues(context: BrowserContext, noteCues: 'on' | 'off') {
  const worker = await workerOf(context);
  await worker.evaluate(
    (value) => chrome.storage.local.set({ 'settings.1': { noteCues: value } }),
    noteCues,
  );
}

test('a tick shows on its field’s marker once the user wants that, and no longer when not', async ({
  context,
  page,
  forms,
}) => {
  await page.goto(new URL(form, forms.url).href);
  const names = async () => (await markersOf(page)).map(({ name }) => name);
  const noted = async () => (await names()).filter((name) => name.endsWith(', har notat'));
  const panel = await openPanel(page, 'Gjeld');
  await panel.getByRole('checkbox').first().click();
  await expect(panel.getByText(/Lagret \d/)).toBeVisible();
  expect(await noted()).toEqual([]);

  await setCues(context, 'on');
  await expect.poll(noted).toEqual(['Støtte til feltet Gjeld, har notat']);
  await page.reload();
  await expect.poll(noted).toHaveLength(1);

  await setCues(context, 'off');
  await expect.poll(noted).toEqual([]);
  expect(await names()).not.toEqual([]);
});
