/** A script of the plug-in cannot be had for a while: the form goes on, and the next press gets it. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const address = 'form-owners/html/';
const field = 'Hvem oppbevarer passet ditt?';

/** The file cannot be had until the returned function is called, once it was asked for under another address too. */
async function withhold(page: Page, file: string): Promise<() => Promise<void>> {
  const which = new RegExp(`/${file}(\\?|$)`);
  const asked: string[] = [];
  await page.route(which, (route) => {
    asked.push(new URL(route.request().url()).search);
    return route.abort();
  });
  return async () => {
    await expect.poll(() => asked).toEqual(expect.arrayContaining(['', '?again=1']));
    await page.unroute(which);
  };
}

test('without the guide the panel says so, and shows its lines when it is tried again', async ({
  page,
  forms,
  drawing,
}) => {
  const giveBack = await withhold(page, 'guide-nb.js');
  await page.goto(new URL(address, forms.url).href);
  await expect.poll(async () => (await drawing.markers()).length).toBeGreaterThan(2);
  const marker = (await drawing.markers()).find(({ name }) => name.endsWith(field));
  await page.mouse.click(marker?.x ?? 0, marker?.y ?? 0);
  const retry = async () => {
    const { x, y, width, height } = await drawing.place('.kj-notice .ds-button');
    await page.mouse.click(x + width / 2, y + height / 2);
  };
  const said = () => drawing.text('.kj-notice-title');
  await expect.poll(said).toBe('Veiledningen kom ikke fram');
  await retry();
  await expect.poll(said).toBe('Veiledningen kom ikke fram');
  await giveBack();
  await retry();
  await expect.poll(async () => (await drawing.panel())?.lines.length ?? 0).toBeGreaterThan(0);
});

test('without the panel’s script nothing opens, and the next press opens it', async ({
  page,
  forms,
  drawing,
}) => {
  const giveBack = await withhold(page, 'panel.js');
  await page.goto(new URL(address, forms.url).href);
  await expect.poll(async () => (await drawing.markers()).length).toBeGreaterThan(0);
  const [marker] = await drawing.markers();
  const press = () => page.mouse.click(marker?.x ?? 0, marker?.y ?? 0);
  await press();
  await page.waitForTimeout(1000);
  await press();
  await giveBack();
  expect(await drawing.panel()).toBeNull();
  await expect
    .poll(async () => {
      if (await drawing.panel()) return true;
      await press();
      await page.waitForTimeout(1500);
      return (await drawing.panel()) !== null;
    })
    .toBe(true);
});
