import { expect, grantSite, idOf, markersOf, test, workerOf } from './fixtures';

async function openPopup(page: import('@playwright/test').Page, id: string) {
  await page.goto(`chrome-extension://${id}/popup.html`);
  await expect(page.getByRole('combobox')).toBeFocused();
}

test('the popup answers by keyboard alone: type, arrow, Enter, the guide opens there', async ({
  context,
  page,
}) => {
  await openPopup(page, await idOf(context));
  await page.keyboard.type('refleksjon');
  const hits = page.getByRole('option');
  await expect(hits.first()).toContainText(/refleksjon/i);
  await page.keyboard.press('ArrowDown');
  await expect(hits.first()).toHaveAttribute('aria-selected', 'true');
  const opened = context.waitForEvent('page');
  // The popup closes itself with the press.
  await page.keyboard.press('Enter').catch(() => undefined);
  const reader = await opened;
  await reader.waitForURL(/reader\.html#[a-z0-9]+$/);
  expect(await reader.title()).toBe('Kjennetegn');
});

test('a number is found from its first digits, and emergency numbers are always in sight', async ({
  context,
  page,
}) => {
  await openPopup(page, await idOf(context));
  for (const number of ['112', '113', '116 111']) {
    await expect(page.getByRole('link', { name: new RegExp(number) })).toBeVisible();
  }
  await page.keyboard.type('ROSA');
  await expect(page.getByRole('option').first()).toContainText('22 33 11 60');
});

test('the popup speaks another language at once', async ({ context, page }) => {
  await openPopup(page, await idOf(context));
  await page.getByText('English').click();
  await expect(page.getByRole('combobox', { name: /search/i })).toBeVisible();
});

test('hide all takes every trace off all tabs, and new ones, until called back', async ({
  context,
  page,
  forms,
}) => {
  await page.goto(new URL('prison/ny', forms.url).href);
  expect((await markersOf(page)).length).toBeGreaterThan(0);
  const popup = await context.newPage();
  await openPopup(popup, await idOf(context));
  await popup.getByRole('button', { name: /Skjul alt/ }).click();
  await expect.poll(() => page.locator('html > :not(head):not(body)').count()).toBe(0);
  const another = await context.newPage();
  await another.goto(new URL('prison/ny', forms.url).href);
  expect(await markersOf(another, 1500)).toEqual([]);
  await popup.getByRole('button', { name: /Vis igjen/ }).click();
  expect((await markersOf(page)).length).toBeGreaterThan(0);
});

test('a site switched off loses its markers without a reload, and gets them back', async ({
  context,
  page,
  forms,
}) => {
  await page.goto(new URL('prison/ny', forms.url).href);
  expect((await markersOf(page)).length).toBeGreaterThan(0);
  const worker = await workerOf(context);
  const origins = [`${new URL(forms.url).origin}/*`];
  await worker.evaluate((all) => chrome.permissions.remove({ origins: all }), origins);
  await expect.poll(() => page.locator('html > :not(head):not(body)').count()).toBe(0);
  await grantSite(context, new URL(forms.url).origin);
  expect((await markersOf(page)).length).toBeGreaterThan(0);
});
