/** Enketo on a tablet: by touch, and without a network after the first load. */
import { serveForms } from '@/scripts/forms/serve';
import { expect, test } from './fixtures';

test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

const address = 'form-owners/enketo/?id=3307';

test('a tap opens the panel, its tabs and lines answer to taps, a tap closes it', async ({
  page,
  forms,
  log,
  drawing,
}) => {
  await page.goto(new URL(address, forms.url).href);
  await expect.poll(async () => (await drawing.markers()).length, { timeout: 20_000 }).not.toBe(0);
  const [marker] = await drawing.markers();
  const panel = await drawing.open(marker?.name ?? '', 'touch');
  expect(panel.box.x).toBeGreaterThanOrEqual(0);
  expect(panel.box.x + panel.box.width).toBeLessThanOrEqual(820);
  // The second of three tabs, as wide as a finger.
  const tab = await drawing.place('[role=tab]:nth-child(2)');
  expect(tab.height).toBeGreaterThanOrEqual(44);
  await page.touchscreen.tap(tab.x + tab.width / 2, tab.y + tab.height / 2);
  await expect.poll(async () => (await drawing.panel())?.lines[0]).not.toBe(panel.lines[0]);
  const close = await drawing.place('.kj-panel-title-row button:last-of-type');
  await page.touchscreen.tap(close.x + close.width / 2, close.y + close.height / 2);
  await expect.poll(() => drawing.panel()).toBeNull();
  expect(log.complaints).toEqual([]);
});

test('without a network after the first load', async ({ page, context, drawing }) => {
  // A server of its own, which goes away.
  const server = await serveForms();
  await page.goto(new URL(address, server.url).href);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
  await context.setOffline(true);
  await server.close();
  await expect.poll(async () => (await drawing.markers()).length, { timeout: 20_000 }).not.toBe(0);
  const [marker] = await drawing.markers();
  const panel = await drawing.open(marker?.name ?? '', 'touch');
  expect(panel.lines.length).toBeGreaterThan(0);
});

test('without a service worker: what was fetched ahead opens', async ({
  page,
  context,
  drawing,
}) => {
  const server = await serveForms();
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      document.querySelector('script[data-role]')?.setAttribute('data-preload', '');
    });
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
  });
  const guide = page.waitForResponse(/form-plugin\/guide-nb\.js$/);
  await page.goto(new URL(address, server.url).href);
  await (await guide).finished();
  await context.setOffline(true);
  await server.close();
  await expect.poll(async () => (await drawing.markers()).length, { timeout: 20_000 }).not.toBe(0);
  const [marker] = await drawing.markers();
  const panel = await drawing.open(marker?.name ?? '', 'touch');
  expect(panel.lines.length).toBeGreaterThan(0);
});
