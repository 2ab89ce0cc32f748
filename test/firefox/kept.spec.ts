/** Attack 18 in real Firefox: a page that the browser keeps when it is left. */
import { expect, test } from '@playwright/test';
import { type KeptPages, serveKept } from '@/test/kept-pages';
import { type Firefox, startFirefox } from './browser';
import { until } from './until';

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

const pageOf = (title: string, body: string) =>
  `<!doctype html><html lang="nb"><title>${title}</title><h1>${title}</h1>${body}
<script>addEventListener('pageshow', ({ persisted }) => { globalThis.kept = persisted; });</script></html>`;
const form =
  '<form><p><label>Gjeld <input></label></p><p><label>Hvor bor du? <input></label></p></form>';

test.describe.configure({ mode: 'default' });
test.setTimeout(90_000);

let kept: KeptPages;
let firefox: Firefox;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  kept = await serveKept({ '/form': pageOf('Kartlegging', form), '/list': pageOf('Saker', '') });
  firefox = await startFirefox();
  await firefox.grant('http://127.0.0.1');
});
test.afterAll(async () => {
  await firefox?.end();
  await kept?.close();
});

test('attack 18 in Firefox: left before it was answered, a page that comes back has its markers', async () => {
  const page = await firefox.open(`${kept.origin}/list`);
  /** Not puppeteer's own ways: they wait for a load, and a page that was kept has none. */
  const go = async (how: string, path: string) => {
    await page.evaluate(how);
    const there = () => page.evaluate('location.pathname').catch(() => '');
    await until(async () => (await there()) === path, path);
  };
  const drawn = () => page.evaluate(() => document.querySelectorAll('html > :popover-open').length);
  for (const wait of [0, 50, 100]) {
    await firefox.stopBackground();
    // The background has to start before it can answer: the page has been left by then.
    await go("location.href = '/form'", '/form');
    await pause(wait);
    await go("location.href = '/list'", '/list');
    await pause(1500);
    await go('history.back()', '/form');
    expect(await page.evaluate('globalThis.kept'), 'it was kept').toBe(true);
    await until(async () => (await drawn()) === 1, 'our element, drawn');
    await go("location.href = '/list'", '/list');
  }
  expect(await firefox.errors()).toEqual([]);
  await page.close();
});
