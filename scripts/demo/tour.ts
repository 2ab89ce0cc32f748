/** Goes through the demo forms without a display: a row a field, a picture a form. */
import { mkdirSync } from 'node:fs';
import type { Browser, CDPSession, Page, WebWorker } from 'puppeteer-core';
import type { Prompt } from '../../utils/messages/calls';
import { markersIn } from '../browser/markers';
import type { Row } from './table';

/** The forms of `test/forms/`: the address each is served at, and the field whose panel is shown. */
const forms = [
  { name: 'interview', path: '/interview/sak/2026-1184/steg/2', field: 'Boforhold' },
  { name: 'inspection', path: '/inspection/?id=2026-0457&side=2', field: 'Verneutstyr' },
  { name: 'prison', path: '/prison/innkomst?id=4711', field: 'Gjeld' },
  { name: 'audit', path: '/audit/?id=3307', field: 'Hvem' },
];
const patience = 10_000;

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function workerOf(browser: Browser, id: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(id),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the extension’s worker did not start');
  return worker;
}

/** What the content scripts of the tab in front say they found, frame by frame. */
function promptsOf(worker: WebWorker): Promise<Prompt[]> {
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: {
          query(about: object): Promise<{ id: number }[]>;
          sendMessage(id: number, message: object, options: object): Promise<unknown>;
        };
        storage: { session: { get(key: string): Promise<Record<string, object>> } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const key = `frames.${tab?.id}`;
    const frames = (await chrome.storage.session.get(key))[key] ?? {};
    const found: unknown[] = [];
    for (const frameId of Object.keys(frames).map(Number)) {
      const ask = { tabCall: 'listPrompts', arg: {} };
      const reply = (await chrome.tabs.sendMessage(tab?.id ?? -1, ask, { frameId })) as {
        value?: { prompts: unknown[] };
      };
      found.push(...(reply.value?.prompts ?? []));
    }
    return found;
  }) as Promise<Prompt[]>;
}

async function markersOf(session: CDPSession) {
  const end = Date.now() + patience;
  const send = (method: string, params?: object) =>
    session.send(method as 'DOM.enable', params as undefined);
  for (;;) {
    const markers = await markersIn(send);
    if (markers.length || Date.now() > end) return markers;
    await wait(100);
  }
}

/** Brings a field into view by the start of its label, where there is one. */
async function scrollTo(page: Page, field: string): Promise<void> {
  const label = await page.$(`::-p-text(${field})`);
  await label?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await wait(600);
}

/** Presses the marker of a field, or the first there is. */
async function openPanel(page: Page, field: string): Promise<void> {
  const session = await page.createCDPSession();
  await markersOf(session);
  await scrollTo(page, field);
  const markers = await markersOf(session);
  const marker = markers.find(({ name }) => name.includes(field)) ?? markers[0];
  if (!marker) return;
  await page.mouse.click(marker.x, marker.y);
  await wait(1500);
}

/**
 * Opens each form, presses a marker, takes a picture.
 *
 * @param pictures the folder the pictures go to
 * @returns a row for each field that has something to show
 */
export async function tourForms(
  browser: Browser,
  id: string,
  base: string,
  pictures: string,
): Promise<Row[]> {
  mkdirSync(pictures, { recursive: true });
  const rows: Row[] = [];
  for (const { name, path, field } of forms) {
    const page = await browser.newPage();
    await page.goto(new URL(path, base).href);
    await page.bringToFront();
    await openPanel(page, field);
    await page.screenshot({ path: `${pictures}/${name}.png` });
    const worker = await workerOf(browser, id);
    for (const { label, topics, marker } of await promptsOf(worker)) {
      rows.push({
        form: name,
        field: label || '(no label)',
        topics: topics.join(', '),
        marker: marker ? '●' : '',
      });
    }
    await page.close();
  }
  return rows;
}
