/**
 * One of the extension's own pages, driven by the calls its surfaces make: so writes go through the
 * real worker, the real vault and the real disk, faster than anyone types.
 */
import type { BrowserContext, Page } from '@playwright/test';
import type { PageCalls } from '@/utils/messages/calls';
import { mayAsk } from '@/utils/messages/may-ask';
import type { OpenSheet } from '@/utils/notes/types';
import { idOf } from '../fixtures';

interface Own {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<{ value?: unknown; error?: string }> };
    tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  };
}

/** A sheet that can be read. */
export type Sheet = Extract<OpenSheet, { status: 'open' }>;

/** A page of ours and the tab of the form it belongs to. */
export interface Surface {
  page: Page;
  tabId: number;
  call<Name extends keyof PageCalls>(
    name: Name,
    arg: Parameters<PageCalls[Name]>[0],
  ): Promise<Awaited<ReturnType<PageCalls[Name]>>>;
  sheet(): Promise<Sheet>;
}

/** The newest of the tabs that show an address: an older one may have crashed. */
async function tabOf(page: Page, url: string): Promise<number> {
  const tabs = await page.evaluate(() => (globalThis as unknown as Own).chrome.tabs.query({}));
  const tab = tabs.findLast((one) => one.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  return tab.id;
}

/** Opens a form in one tab and a page of ours in another, once the form has reported. */
export async function surfaceAt(context: BrowserContext, url: string): Promise<Surface> {
  const id = await idOf(context);
  const page = await context.newPage();
  // For a tab that is not there it shows no sheet, so nothing but the test reads or writes one.
  await page.goto(`chrome-extension://${id}/sidepanel.html#2147483647`);
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  // In front, since a form that nobody sees is not read.
  const form = await context.newPage();
  await form.goto(url);
  const tabId = await tabOf(page, url);
  const call: Surface['call'] = async (name, arg) => {
    const asking = mayAsk('sidepanel').includes(name) ? page : options;
    const reply = await asking.evaluate(
      ([pageCall, about]) =>
        (globalThis as unknown as Own).chrome.runtime.sendMessage({ pageCall, arg: about }),
      [name, arg] as const,
    );
    if (!reply || reply.error) throw new Error(`${name}: ${reply?.error ?? 'refused'}`);
    return reply.value as never;
  };
  const end = Date.now() + 30_000;
  while ((await call('listPrompts', { tabId })).length === 0) {
    if (Date.now() > end) throw new Error('the form did not report');
    await page.waitForTimeout(50);
  }
  const sheet = async () => {
    const open = await call('openSheet', { tabId });
    if (open.status !== 'open') throw new Error(`the sheet is ${open.status}`);
    return open;
  };
  return { page, tabId, call, sheet };
}
