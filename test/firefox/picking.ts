/** The picking of a field in Firefox: the side panel's page beside the form, and what is pressed there. */
import type { Page } from 'puppeteer-core';
import type { Firefox } from './browser';
import { barOf } from './drawn';
import { until } from './until';

/** Presses the button of that name, with the mouse, once it is there. */
export const press = (page: Page, name: string): Promise<void> =>
  page
    .locator(`::-p-xpath(//button[normalize-space()="${name}" or @aria-label="${name}"])`)
    .click();

/** Waits until a page of ours says something. */
export const says = (page: Page, text: string): Promise<unknown> =>
  until(
    async () => (await page.evaluate(() => document.body.textContent ?? '')).includes(text),
    `“${text}”`,
  );

/** The side panel's page in a tab, tied to the tab of a form, with the tool that picks a field open. */
export async function fieldTool(firefox: Firefox, page: Page): Promise<Page> {
  const options = await firefox.openOwn('/options.html');
  const tabId = await options.evaluate(async (url) => {
    const { browser } = globalThis as unknown as {
      browser: { tabs: { query(about: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await browser.tabs.query({})).find((tab) => tab.url === url)?.id;
  }, page.url());
  await options.close();
  const own = await firefox.openOwn(`/sidepanel.html#${tabId}`);
  await own.setViewport({ width: 360, height: 800 });
  await press(own, 'Felt');
  return own;
}

/** Presses *pick a field*, and goes to the form, where the bar is. */
export async function startPicking(own: Page, page: Page, again = false): Promise<void> {
  await own.bringToFront();
  await press(own, again ? 'Velg et annet felt' : 'Pek på et felt');
  await page.bringToFront();
  await untilBar(page, 'Velg et felt');
}

/** Waits until the bar says something; null: until there is none. */
export async function untilBar(page: Page, text: string | null): Promise<void> {
  let bar: string | null = null;
  await until(async () => {
    bar = await barOf(page);
    return text === null ? bar === null : bar?.includes(text);
  }, `the bar: ${text}`).catch((error: Error) => {
    throw new Error(`${error.message}; it says ${bar}`);
  });
}

/** The middle of an element in the view of its page. */
export async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}
