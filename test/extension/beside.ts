/** The side panel as it stands beside the page that is looked at. */
import type { BrowserContext, Page } from '@playwright/test';
import { idOf, workerOf } from './fixtures';

/**
 * The side panel of a tab, in a tab of its own: the browser's own panel cannot be opened by a test.
 *
 * @param prepare given the page before it is opened
 */
export async function sidePanelBeside(
  context: BrowserContext,
  page: Page,
  prepare?: (own: Page) => Promise<unknown>,
): Promise<Page> {
  await page.bringToFront();
  const worker = await workerOf(context);
  const tabId = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  const own = await context.newPage();
  await own.setViewportSize({ width: 360, height: 800 });
  await prepare?.(own);
  await own.goto(`chrome-extension://${await idOf(context)}/sidepanel.html#${tabId}`);
  await own.getByRole('tab', { name: 'Arket' }).waitFor();
  return own;
}

/** Holds back the reading of the sheet, as a slow disk does, until `release` is called in the page. */
export const holdSheet = (own: Page) =>
  own.addInitScript(() => {
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime) as (...all: unknown[]) => unknown;
    const released = new Promise<void>((release) => Object.assign(globalThis, { release }));
    const held = (message: { pageCall?: string }, ...rest: unknown[]) =>
      message.pageCall === 'openSheet'
        ? released.then(() => send(message, ...rest))
        : send(message, ...rest);
    Object.assign(runtime, { sendMessage: held });
  });
