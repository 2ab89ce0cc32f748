/** Plain HTML under a strict policy: the one script, and nothing else in the page. */
import { expect, test } from './fixtures';

const address = 'form-owners/html/';

test('markers and panel under a policy that allows nothing inline', async ({
  page,
  forms,
  log,
  drawing,
}) => {
  await page.goto(new URL(address, forms.url).href);
  const panel = await drawing.open('Hvem oppbevarer passet ditt?');
  expect(panel.title).toBe('Pass og papirer');
  expect(panel.tabs).toEqual(['Se etter', 'Spør', 'Gjør']);
  expect(panel.fontSize).toBeGreaterThanOrEqual(15);
  expect(panel.focused).toBe(true);
  expect(log.complaints).toEqual([]);
});

test('the guide is fetched at the first press, and nothing from elsewhere ever', async ({
  page,
  forms,
  log,
  drawing,
}) => {
  await page.goto(new URL(address, forms.url).href);
  await expect.poll(async () => (await drawing.markers()).length).toBeGreaterThan(2);
  const ofPlugIn = () =>
    log.requests.filter((url) => url.includes('/form-plugin/')).map((url) => url.split('/').pop());
  expect(ofPlugIn()).toEqual(['kjennetegn-form-plugin.js']);
  await drawing.open('Hvem oppbevarer passet ditt?');
  expect(ofPlugIn().slice(1)).toContain('guide-nb.js');
  expect(
    log.requests.filter((url) => !url.startsWith(forms.url) && !url.startsWith('data:')),
  ).toEqual([]);
});

test('the owner’s word on a field beats recognition', async ({ page, forms, drawing }) => {
  await page.goto(new URL(address, forms.url).href);
  await page.locator('#more').scrollIntoViewIfNeeded();
  const panel = await drawing.open('Del C, punkt 4');
  expect(panel.title).toBe('Trygghet');
  const names = (await drawing.markers()).map(({ name }) => name);
  expect(names.filter((name) => name.includes('gjeld'))).toEqual([]);
});

test('Escape closes the panel and gives the focus back', async ({ page, forms, drawing }) => {
  await page.goto(new URL(address, forms.url).href);
  await page.locator('#papers').focus();
  await drawing.open('Hvem oppbevarer passet ditt?');
  await page.keyboard.press('Escape');
  expect(await drawing.panel()).toBeNull();
  await expect(page.locator('#papers')).toBeFocused();
});

test('by keyboard alone: Alt+Shift+F at the field', async ({ page, forms, drawing }) => {
  await page.goto(new URL(address, forms.url).href);
  await expect.poll(async () => (await drawing.markers()).length).toBeGreaterThan(2);
  await page.locator('#pay').focus();
  await page.keyboard.press('Alt+Shift+F');
  await expect.poll(async () => (await drawing.panel())?.title).toBe('Lønn og penger');
});

test('the panel stands beside its field at the usual distance from the window’s edges, however wide', async ({
  page,
  forms,
  drawing,
}) => {
  for (const width of [1130, 1150, 1190, 1200, 1208, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(new URL(address, forms.url).href);
    const { box } = await drawing.open('Hvem oppbevarer passet ditt?');
    const field = await page.locator('#papers').boundingBox();
    if (!field) throw new Error('no field');
    expect(box.x, `${width} px wide`).toBeGreaterThanOrEqual(8);
    expect(box.x + box.width, `${width} px wide`).toBeLessThanOrEqual(width - 8);
    expect(box.x, `${width} px wide`).toBeGreaterThanOrEqual(field.x + field.width + 8);
  }
});
