/** Hide all: what is gone, what stays as it was, and for how long. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, idOf, markersOf, openPanel, test, workerOf } from './fixtures';

const form = 'prison/innkomst?id=4711';

/** How many elements of ours the page holds; they stand beside its body. */
function traces(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('html > :not(head):not(body)').length);
}

/** What can be read on a page of ours. */
const shown = (page: Page) =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown must not count
  page.locator('body').innerText();

async function setHidden(context: BrowserContext, hidden: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await idOf(context)}/popup.html`);
  await page.getByRole('button', { name: hidden ? /Skjul alt/ : /Vis igjen/ }).click();
  await page.close();
}

async function stopWorker(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

test('nothing of ours is left in any tab, and the form is as it was', async ({
  context,
  page,
  forms,
}) => {
  const url = new URL(form, forms.url).href;
  await page.goto(url);
  const second = await context.newPage();
  await second.goto(url);
  expect((await markersOf(second)).length).toBeGreaterThan(0);
  await page.bringToFront();
  const field = page.locator('textarea').first();
  await field.fill('Skrevet før');
  await openPanel(page, 'Gjeld');
  const before = await page.evaluate(() => document.body.innerHTML);

  await setHidden(context, true);
  for (const tab of [page, second]) {
    await expect.poll(() => traces(tab)).toBe(0);
    expect(tab.url()).toBe(url);
  }
  await expect(field).toHaveValue('Skrevet før');
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);

  await setHidden(context, false);
  await page.bringToFront();
  expect((await markersOf(page)).length).toBeGreaterThan(0);
});

test('hidden outlives a stopped worker, a reload and new tabs', async ({
  context,
  page,
  forms,
}) => {
  const url = new URL(form, forms.url).href;
  await page.goto(url);
  expect((await markersOf(page)).length).toBeGreaterThan(0);
  await setHidden(context, true);
  await stopWorker(context);
  await page.reload();
  expect(await markersOf(page, 2000)).toEqual([]);
  const later = await context.newPage();
  await later.goto(url);
  expect(await markersOf(later, 2000)).toEqual([]);
  expect(await traces(later)).toBe(0);
});

for (const name of ['sidepanel', 'reader', 'options']) {
  test(`an open ${name} goes blank without a name and comes back as it was`, async ({
    context,
    page,
    forms,
  }) => {
    const own = await context.newPage();
    const tab = name === 'sidepanel' ? '#1' : '';
    await own.goto(`chrome-extension://${await idOf(context)}/${name}.html${tab}`);
    await expect(own.locator('main')).toBeVisible();
    await page.goto(new URL(form, forms.url).href);
    await setHidden(context, true);
    await expect(own.locator('main')).toBeHidden();
    expect(await own.title()).not.toMatch(/Kjennetegn/);
    expect(await shown(own)).toBe('');
    await setHidden(context, false);
    await expect(own.locator('main')).toBeVisible();
    expect(await own.title()).toBe('Kjennetegn');
  });
}

test('a side panel opened while hidden names nothing and can call everything back', async ({
  context,
}) => {
  await setHidden(context, true);
  const own = await context.newPage();
  await own.goto(`chrome-extension://${await idOf(context)}/sidepanel.html#1`);
  const button = own.getByRole('button', { name: 'Vis igjen' });
  await expect(button).toBeVisible();
  expect(await shown(own)).not.toMatch(/Kjennetegn/);
  expect(await own.title()).not.toMatch(/Kjennetegn/);
  await button.click();
  await expect(own.getByRole('tab', { name: 'Arket' })).toBeVisible();
});

for (const name of ['options', 'reader', 'card']) {
  test(`a ${name} page opened while hidden is as plain, with room around its one line`, async ({
    context,
  }) => {
    await setHidden(context, true);
    const own = await context.newPage();
    await own.addInitScript(() => {
      Object.assign(globalThis, { printed: 0, print: () => void seen.printed++ });
      const seen = globalThis as unknown as { printed: number };
    });
    const printed = () =>
      own.evaluate(() => (globalThis as unknown as { printed: number }).printed);
    await own.goto(`chrome-extension://${await idOf(context)}/${name}.html#minor.nb.a4`);
    const button = own.getByRole('button', { name: 'Vis igjen' });
    const box = await button.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(12);
    // Beneath it the page is read and drawn all the same.
    await expect(own.locator('main')).toHaveCount(2);
    await own.waitForTimeout(500);
    expect(await own.title()).toBe('\u2026');
    expect(await printed()).toBe(0);
    await button.click();
    await expect(button).toHaveCount(0);
    const title = name === 'card' ? 'Greit å vite' : 'Kjennetegn';
    await expect.poll(() => own.title()).toBe(title);
    // Printed once, however often it is hidden after.
    await setHidden(context, true);
    await setHidden(context, false);
    await expect.poll(() => own.title()).toBe(title);
    expect(await printed()).toBe(name === 'card' ? 1 : 0);
  });
}

test('print carries no marker and no panel', async ({ page, forms }) => {
  await page.goto(new URL(form, forms.url).href);
  await openPanel(page, 'Gjeld');
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('html > :not(head):not(body)')
      .evaluate((ours) => getComputedStyle(ours).display),
  ).toBe('none');
  // Looking for markers takes the emulation back: the hidden element is what holds them all.
  await page.emulateMedia({ media: 'screen' });
  expect((await markersOf(page)).length).toBeGreaterThan(0);
});

test('the shortcut and the button do the same', async ({ context, page, forms }) => {
  await page.goto(new URL(form, forms.url).href);
  expect((await markersOf(page)).length).toBeGreaterThan(0);
  const worker = await workerOf(context);
  const press = () =>
    worker.evaluate(() => {
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(name: string): void };
      };
      onCommand.dispatch('hide-all');
    });
  await press();
  await expect.poll(() => traces(page)).toBe(0);
  await press();
  expect((await markersOf(page)).length).toBeGreaterThan(0);
});
