/** `npm run screens`: pictures of the surfaces as they are, into docs/screens. */
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { ensureChromium } from '../browser/ensure';
import { launchWithExtension } from '../demo/launch';
import { tourForms } from '../demo/tour';
import { buildExtension } from '../extension/build';
import { buildForms } from '../forms/build';
import { serveForms } from '../forms/serve';

const folder = 'docs/screens';
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

interface Surface {
  name: string;
  path: string;
  width: number;
  height: number;
  act?: (page: Page) => Promise<unknown>;
}

/** The extension's own pages, each as wide as the browser shows it. */
const surfaces: Surface[] = [
  { name: 'popup', path: 'popup.html', width: 360, height: 560 },
  {
    name: 'popup-search',
    path: 'popup.html',
    width: 360,
    height: 600,
    act: (page) => page.keyboard.type('refleksjon'),
  },
  { name: 'reader', path: 'reader.html', width: 1200, height: 860 },
  { name: 'options', path: 'options.html', width: 1000, height: 900 },
];

async function pictureOf(browser: Browser, id: string, surface: Surface, scheme: string) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width: surface.width, height: surface.height });
  await page.goto(`chrome-extension://${id}/${surface.path}`);
  await page.waitForSelector('main');
  await surface.act?.(page);
  await wait(700);
  const suffix = scheme === 'dark' ? '-dark' : '';
  await page.screenshot({ path: `${folder}/${surface.name}${suffix}.png` });
  await page.close();
}

/** The sheet of the prison's form, in the side panel's page. */
async function sidePanelOf(browser: Browser, id: string, base: string, scheme: string) {
  const form = await browser.newPage();
  await form.goto(`${base}prison/innkomst?id=4711`);
  await form.bringToFront();
  await wait(1500);
  const worker = await (
    await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id))
  ).worker();
  const tabId = await worker?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  const path = `sidepanel.html#${tabId}`;
  await pictureOf(browser, id, { name: 'sidepanel', path, width: 400, height: 900 }, scheme);
  await form.close();
}

const executablePath = await ensureChromium();
const extension = buildExtension('chrome');
await buildForms();
const forms = await serveForms();
const { browser, id } = await launchWithExtension(executablePath, extension, {
  headless: true,
  origins: [new URL(forms.url).origin],
});
mkdirSync(folder, { recursive: true });
await tourForms(browser, id, forms.url, folder);
for (const scheme of ['light', 'dark']) {
  await sidePanelOf(browser, id, forms.url, scheme);
  for (const surface of surfaces) await pictureOf(browser, id, surface, scheme);
}
await browser.close();
await forms.close();
console.log(`Pictures are in ${folder}.`);
process.exit(0);
