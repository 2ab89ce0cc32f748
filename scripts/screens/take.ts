/** `npm run screens`: pictures of the surfaces as they are, into docs/screens; words after `--` take those named with one of them. */
import { mkdirSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { ensureChromium } from '../browser/ensure';
import { launchWithExtension } from '../demo/launch';
import { tourForms } from '../demo/tour';
import { buildExtension } from '../extension/build';
import { buildForms } from '../forms/build';
import { serveForms } from '../forms/serve';
import { type Picture, pictures } from './list';

const folder = 'docs/screens';
const only = process.argv.slice(2);
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The extension's own names, as they are in its pages. */
interface Own {
  chrome: {
    storage: { local: { set(values: object): Promise<void> } };
    tabs: { query(about: object): Promise<{ id?: number; url?: string }[]> };
  };
}

/** The browser's number of the tab that shows a form. */
async function tabOf(browser: Browser, id: string, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const tabs = await page.evaluate(() => (globalThis as unknown as Own).chrome.tabs.query({}));
  await page.close();
  const tab = tabs.find(({ url }) => url === address)?.id;
  if (tab === undefined) throw new Error(`no tab shows ${address}`);
  return tab;
}

/** The popup stands in no tab: opened in one, it is told that the form's is the one in sight. */
const overForm = (formTab: number) => {
  const { tabs } = (globalThis as unknown as Own).chrome;
  const query = tabs.query.bind(tabs);
  tabs.query = async (about: { active?: boolean }) =>
    about.active ? (await query({})).filter(({ id }) => id === formTab) : query(about);
};

async function take(browser: Browser, id: string, formTab: number, picture: Picture) {
  const page = await browser.newPage();
  const scheme = picture.dark ? 'dark' : 'light';
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (picture.forced) {
    const session = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  if (picture.overForm) await page.evaluateOnNewDocument(overForm, formTab);
  await page.setViewport({ width: picture.width, height: picture.height });
  await page.goto(`chrome-extension://${id}/${picture.path.replace('#form', `#${formTab}`)}`);
  await page.evaluate((language) => {
    const { storage } = (globalThis as unknown as Own).chrome;
    return storage.local.set({ 'settings.1': { language } });
  }, picture.language ?? 'nb');
  await page.waitForSelector('main');
  await wait(900);
  await picture.act?.(page);
  await wait(500);
  await page.screenshot({ path: `${folder}/${picture.name}.png` });
  await page.close();
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
if (only.length === 0) await tourForms(browser, id, forms.url, folder);
const address = new URL('prison/innkomst?id=4711', forms.url).href;
const form = await browser.newPage();
await form.goto(address);
await form.bringToFront();
await wait(2000);
const formTab = await tabOf(browser, id, address);
const chosen = pictures.filter(
  ({ name }) => only.length === 0 || only.some((word) => name.includes(word)),
);
for (const picture of chosen) await take(browser, id, formTab, picture);
await browser.close();
await forms.close();
console.log(`Pictures are in ${folder}.`);
process.exit(0);
