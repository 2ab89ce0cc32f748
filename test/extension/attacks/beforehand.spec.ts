/**
 * Attack 18, with what Playwright switches off: pages that the browser makes before they are asked for, and pages that
 * it keeps when they are left.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from '@/scripts/browser/find';
import { type DrawnMarker, markersIn } from '@/scripts/browser/markers';
import { recordTraffic } from '@/scripts/browser/traffic';
import { type KeptPages, serveKept } from '@/test/kept-pages';

const built = resolve('.output/chrome-mv3');

/** Looks out for errors, and for elements beside head and body, from the first line of a page on. */
const watcher = `<script>
globalThis.seen = [];
globalThis.persisted = 0;
addEventListener('error', ({ message }) => seen.push(message));
addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason)));
addEventListener('pageshow', (event) => { if (event.persisted) persisted++; });
globalThis.beforehand = document.prerendering;
globalThis.oursBeforehand = 0;
new MutationObserver(() => {
  if (document.prerendering) oursBeforehand += document.querySelectorAll('html > [popover]').length;
}).observe(document, { childList: true, subtree: true });
</script>`;

const pageOf = (title: string, body: string) =>
  `<!doctype html><html lang="nb"><head><title>${title}</title>${watcher}</head><body>${body}</body></html>`;
const form = `<h1>Kartlegging av livssituasjon</h1><form><p><label>Gjeld <input name="gjeld"></label></p>
<p><label>Hvor bor du? <input name="bolig"></label></p></form>`;
const frame = `<iframe height="200" srcdoc='<html lang="nb"><h1>Kartlegging</h1><form><label>Gjeld <input></label></form></html>'></iframe>`;
const rules = `<script type="speculationrules">{"prerender":[{"urls":["/form"],"eagerness":"immediate"}]}</script>`;
const pages: Record<string, string> = {
  '/list': pageOf('Saker', '<h1>Saker</h1><a href="/form">Sak 1</a>'),
  '/ahead': pageOf('Saker', `<h1>Saker</h1><a href="/form">Sak 1</a>${rules}`),
  '/form': pageOf('Sak 1', form + frame),
};

let kept: KeptPages;
let origin: string;
let browser: Browser;
let folder: string;

async function grant(): Promise<void> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const id = new URL(worker.url()).host;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(`${origin}/*`)})`,
  );
  await page.goto(`chrome-extension://${id}/popup.html`);
  await page.evaluate(
    `chrome.permissions.request({ origins: [${JSON.stringify(`${origin}/*`)}] })`,
  );
  await page.close();
}

test.beforeAll(async () => {
  kept = await serveKept(pages);
  origin = kept.origin;
  folder = mkdtempSync(join(tmpdir(), 'beforehand-'));
  browser = await puppeteer.launch({
    executablePath: findChromium() ?? '',
    headless: true,
    pipe: true,
    userDataDir: folder,
    enableExtensions: [built],
    args: [
      '--no-sandbox',
      '--disable-features=NetworkTimeServiceQuerying',
      ...recordTraffic(process.env.TRAFFIC ?? '.output/traffic/lone').args,
    ],
  });
  await grant();
});
test.afterAll(async () => {
  await browser.close();
  await kept.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A session of its own: Puppeteer's frames do not always outlive a page that takes another's place. */
async function inSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

/** What an expression gives in the page. */
const askPage = (page: Page, expression: string): Promise<unknown> =>
  inSession(page, async (session) => {
    const about = { expression, returnByValue: true };
    return (await session.send('Runtime.evaluate', about)).result.value;
  });

/** Where the page is; empty while it is on its way: a question put to what is being left is never answered. */
const pathOf = async (page: Page): Promise<unknown> => {
  const tooLong = new Promise((done) => setTimeout(() => done(''), 1000));
  return Promise.race([askPage(page, 'location.pathname').catch(() => ''), tooLong]);
};

const drawn = (page: Page): Promise<DrawnMarker[]> =>
  inSession(page, (session) =>
    markersIn((method, params) => session.send(method as 'DOM.enable', params as undefined)),
  );

async function press(page: Page, { x, y }: DrawnMarker): Promise<void> {
  await inSession(page, async (session) => {
    const about = { x, y, button: 'left', clickCount: 1 } as const;
    await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...about });
    await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...about });
  });
}

async function stopWorker(): Promise<void> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  await (await worker.worker())?.close();
}

/** How many of ours hang in the page and in its frame, once both have theirs. */
const oursIn = (page: Page) =>
  askPage(
    page,
    `[document, document.querySelector('iframe')?.contentDocument].map(
      (one) => one?.querySelectorAll('html > [popover]').length ?? 0)`,
  );

/** The page's markers once they are all there: two of its own, one of its frame. */
async function complete(page: Page): Promise<string[]> {
  await expect.poll(async () => (await drawn(page)).length).toBe(3);
  return (await drawn(page)).map(({ name }) => name);
}

test('attack 18: a page made beforehand has nothing of ours until it is shown, then all of it once', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/form`);
  expect(kept.asked('/form')).toBe(1);
  const usual = await complete(page);
  await page.goto(`${origin}/ahead`);
  await expect.poll(() => kept.asked('/form'), 'the browser makes it beforehand').toBe(2);
  // Long enough for what would be drawn to be drawn.
  await new Promise((done) => setTimeout(done, 1500));
  // The page that was made takes the place of this one, at which its own watching of the way there may end.
  await Promise.all([page.waitForNavigation().catch(() => undefined), page.click('a')]);
  await expect.poll(() => pathOf(page)).toBe('/form');
  expect(await askPage(page, 'beforehand'), 'it was made beforehand').toBe(true);
  expect(await complete(page)).toEqual(usual);
  expect(await oursIn(page)).toEqual([1, 1]);
  expect(await askPage(page, 'oursBeforehand')).toBe(0);
  expect(await askPage(page, 'seen')).toEqual([]);
  // What was shown late works: a press opens the panel, and it shows the field's text.
  const marker = (await drawn(page)).find(({ name }) => name.includes('Gjeld'));
  if (!marker) throw new Error('no marker');
  await press(page, marker);
  await browser.waitForTarget((target) => target.url().includes('/panel.html#'));
  await page.close();
});

test('attack 18: kept when it is left, a page comes back twenty times with all of ours once', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/form`);
  const usual = await complete(page);
  await page.evaluate(() => Object.assign(globalThis, { same: true }));
  await page.goto(`${origin}/list`);
  for (let time = 0; time < 20; time++) {
    await page.goBack();
    await page.goForward();
  }
  await page.goBack();
  expect(await page.evaluate('globalThis.same'), 'it is the very same page').toBe(true);
  expect(await page.evaluate('persisted'), 'kept each time').toBe(21);
  expect(await complete(page)).toEqual(usual);
  expect(await oursIn(page)).toEqual([1, 1]);
  expect(await askPage(page, 'seen')).toEqual([]);
  await page.close();
});

test('attack 18: left while an answer is on its way to it, a page that comes back has all of ours', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/form`);
  const usual = await complete(page);
  await stopWorker();
  // The worker has to start before it can answer: the page is gone by then.
  await askPage(
    page,
    `document.querySelector('form').dispatchEvent(new Event('reset', { bubbles: true })); location.href = '/list'`,
  );
  await expect.poll(() => pathOf(page)).toBe('/list');
  await new Promise((done) => setTimeout(done, 1500));
  await page.goBack();
  expect(await page.evaluate('persisted'), 'it was kept').toBe(1);
  expect(await complete(page)).toEqual(usual);
  await page.evaluate(
    `document.querySelector('form').insertAdjacentHTML('beforeend', '<p><label>Hvem har passet ditt? <input></label></p>')`,
  );
  await expect.poll(async () => (await drawn(page)).length, 'it is still followed').toBe(4);
  expect(await askPage(page, 'seen')).toEqual([]);
  await page.close();
});
