/** Opens one page and reads what a user would get on it. */
import type { BrowserContext, Page } from '@playwright/test';
import { addressOf, Unreadable } from './address';
import { readFrames } from './frames';
import type { FrameRows } from './in-page';

const longestLoad = 20_000;
const htmlTypes = ['text/html', 'application/xhtml+xml'];

/**
 * @param page where to open it, used again for the next
 * @param name as given on the command line
 * @throws Unreadable when the page cannot be opened or is no HTML
 */
export async function readPage(
  context: BrowserContext,
  page: Page,
  name: string,
  script: string,
): Promise<FrameRows> {
  await open(page, addressOf(name));
  const type = await page.evaluate(() => document.contentType);
  if (!htmlTypes.includes(type)) throw new Unreadable(`no HTML but ${type}`);
  return readFrames(context, page, script);
}

async function open(page: Page, address: string): Promise<void> {
  const response = await page
    .goto(address, { waitUntil: 'load', timeout: longestLoad })
    .catch((error: Error) => {
      throw new Unreadable(`failed to load (${firstLine(error.message)})`);
    });
  if (response && response.status() >= 400) {
    throw new Unreadable(`failed to load (status ${response.status()})`);
  }
}

function firstLine(message: string): string {
  const [line = ''] = message.split('\n');
  return line.replace(/^page\.goto: /, '').replace(/ at \S+$/, '');
}
