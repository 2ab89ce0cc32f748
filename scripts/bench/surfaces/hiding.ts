/** How soon *hide all* has taken every trace of ours out of all tabs: a key reaches no headless browser, so by its control. */
import type { CDPSession, Page } from 'puppeteer-core';
import { rounds } from '../case';
import type { Surfaces } from './open';
import { openForm } from './panel';

const tabs = 5;
const patience = 20_000;

/** Elements of ours stand beside the body. */
const traces = 'html > :not(head):not(body)';

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const late = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > late) throw new Error(`waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Notes when the page's last trace goes, in milliseconds since 1970. */
const watchTraces = (page: Page) =>
  page.evaluate((selector) => {
    const kept = globalThis as unknown as { goneAt: number | null };
    kept.goneAt = null;
    const look = new MutationObserver(() => {
      if (document.querySelector(selector)) return;
      kept.goneAt = performance.timeOrigin + performance.now();
      look.disconnect();
    });
    look.observe(document.documentElement, { childList: true });
  }, traces);

const goneAt = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { goneAt: number | null }).goneAt);

/** The same form, with its markers, in each of the tabs. */
async function openTabs(surfaces: Surfaces): Promise<Page[]> {
  const pages: Page[] = [];
  for (let at = 0; at < tabs; at++) pages.push(await openForm(surfaces));
  return pages;
}

async function showTraces(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    await page.bringToFront();
    await until('markers', async () => (await page.$(traces)) !== null);
  }
  await pages[0]?.bringToFront();
}

/** Stops the worker as the browser does after half a minute without work; nothing else happens that would wake it. */
async function stopWorker(session: CDPSession): Promise<void> {
  const states = new Map<string, string>();
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) states.set(versionId, runningStatus);
      if (states.size > 0 && [...states.values()].every((one) => one === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.send('ServiceWorker.disable');
  session.removeAllListeners();
}

/** Presses the control of the popup; gives the time of the press. */
const pressControl = (control: Page) =>
  control.evaluate(() => {
    const [button] = [...document.querySelectorAll('button')].filter(({ textContent }) =>
      /Skjul alt|Vis igjen/.test(textContent ?? ''),
    );
    if (!button) throw new Error('the popup has no control that hides');
    button.click();
    return performance.timeOrigin + performance.now();
  });

/** One hiding: from the press to the last trace of all tabs. */
async function hide(pages: readonly Page[], pressIt: () => Promise<number>): Promise<number> {
  await Promise.all(pages.map(watchTraces));
  const at = await pressIt();
  await until('traces to go', async () => (await Promise.all(pages.map(goneAt))).every(Boolean));
  const last = Math.max(...(await Promise.all(pages.map(goneAt))).map(Number));
  await pressIt();
  return last - at;
}

/** Times with the worker running and stopped, in turn; the first of each only warms up. */
export async function hidingTimes(surfaces: Surfaces) {
  const { browser, id } = surfaces;
  const pages = await openTabs(surfaces);
  const control = await browser.newPage();
  await control.goto(`chrome-extension://${id}/popup.html`);
  const session = await control.createCDPSession();
  const times = { warm: [] as number[], stopped: [] as number[] };
  for (let round = -1; round < rounds; round++) {
    await showTraces(pages);
    const warm = await hide(pages, () => pressControl(control));
    await showTraces(pages);
    await stopWorker(session);
    const stopped = await hide(pages, () => pressControl(control));
    if (round < 0) continue;
    times.warm.push(warm);
    times.stopped.push(stopped);
  }
  for (const page of pages) await page.close();
  return times;
}
