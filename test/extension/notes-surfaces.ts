/** What tests of notes do on the extension's surfaces. */
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { expect, idOf, markersOf, openPanel, workerOf } from './fixtures';

/** Opens the panel of a field of the form at an address. In front: behind another tab no press counts. */
export async function openAt(page: Page, url: string, field: string): Promise<Frame> {
  await page.bringToFront();
  await page.goto(url);
  await markersOf(page);
  return openPanel(page, field);
}

/** Writes the note of the field and waits until it is stored. */
export async function writeNote(panel: Frame, text: string): Promise<void> {
  await panel.getByRole('tab', { name: 'Notat' }).click();
  await panel.getByRole('textbox').fill(text);
  await expect(panel.getByText(/^Lagret/)).toBeVisible();
}

/** The note of the field as shown. */
export async function noteIn(panel: Frame): Promise<string> {
  await panel.getByRole('tab', { name: 'Notat' }).click();
  return panel.getByRole('textbox').inputValue();
}

/** A page of the extension in a tab of its own. */
export async function ownPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await idOf(context)}/${path}`);
  return page;
}

/** The side panel's page for the tab that shows an address. */
export async function sidePanelOf(context: BrowserContext, url: string): Promise<Page> {
  const worker = await workerOf(context);
  const tabId = await worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === address)?.id;
  }, url);
  return ownPage(context, `sidepanel.html#${tabId}`);
}

/** Makes a passphrase in the options. */
export async function makePassphrase(options: Page, passphrase: string): Promise<void> {
  await options.getByRole('button', { name: 'Lag passord' }).click();
  await options.getByLabel('Nytt passord').fill(passphrase);
  await options.getByLabel('Gjenta passordet').fill(passphrase);
  await options.getByRole('button', { name: 'Lag passord' }).click();
  await expect(options.getByRole('button', { name: 'Lås nå' })).toBeVisible();
}

/** The vault's clock goes on by so many milliseconds, until the worker stops. */
export async function clockGoesOn(context: BrowserContext, by: number): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate((more) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + more;
  }, by);
}

/** A picture of what is seen, for whoever asks for it: `PICTURES=folder`. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}
