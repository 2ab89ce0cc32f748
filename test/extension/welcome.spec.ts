import { expect, idOf, markersOf, test } from './fixtures';

test('the first run: three steps, nothing switched on without a press', async ({ context }) => {
  const id = await idOf(context);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  await expect(page.getByRole('heading', { name: 'Tre valg før du begynner' })).toBeVisible();
  await page.getByLabel('Nynorsk').check();
  await expect(page.getByRole('heading', { name: 'Tre val før du byrjar' })).toBeVisible();
  await page.getByRole('button', { name: 'Neste' }).click();
  await expect(page.getByRole('heading', { name: 'Kva arbeider du med?' })).toBeFocused();
  await page.getByLabel('Tilsyn og kontroll').check();
  await page.getByRole('button', { name: 'Neste' }).click();
  const before = await page.evaluate(() => chrome.permissions.getAll());
  await page.getByLabel('Adressa til nettstaden').fill('ikkje ei adresse');
  await page.getByRole('button', { name: 'Slå på' }).click();
  await expect(page.getByRole('status')).toContainText('Skriv ei nettadresse');
  await expect(page.getByLabel('Adressa til nettstaden')).toHaveValue('ikkje ei adresse');
  await page.getByRole('button', { name: 'Ferdig' }).click();
  await expect(page.getByText('Alt+Shift+H')).toBeVisible();
  expect(await page.evaluate(() => chrome.permissions.getAll())).toEqual(before);
  await page.screenshot({ path: '.output/welcome.png' });

  await page.getByRole('link', { name: 'Øv på eit skjema' }).click();
  await expect(page.getByRole('heading', { name: 'Øv på eit skjema' })).toBeVisible();
  const markers = await markersOf(page);
  expect(markers.map(({ name }) => name).join()).toContain('Buforhold');
  const marker = markers.find(({ name }) => name.includes('Buforhold'));
  await page.mouse.click(marker?.x ?? 0, marker?.y ?? 0);
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('tab', { name: 'Sjå etter' })).toBeVisible();
  await page.waitForTimeout(500);
  await page.screenshot({ path: '.output/practice.png' });
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});
