/** The background's calls to content scripts, and its news to the extension's own pages. */
import browser from 'webextension-polyfill';
import type { Broadcast, TabCalls } from './calls';

/**
 * Calls the content script of one frame, or of all frames of a tab (then the first answer counts).
 *
 * @throws when no content script of ours runs there
 */
export async function tellTab<Name extends keyof TabCalls>(
  tabId: number,
  name: Name,
  arg: Parameters<TabCalls[Name]>[0],
  frameId?: number,
): Promise<Awaited<ReturnType<TabCalls[Name]>>> {
  const target = frameId === undefined ? {} : { frameId };
  const reply = (await browser.tabs.sendMessage(tabId, { tabCall: name, arg }, target)) as
    | { value: Awaited<ReturnType<TabCalls[Name]>> }
    | undefined;
  if (!reply) throw new Error('no answer');
  return reply.value;
}

/** Tells all open pages of the extension; that none is open is no error. */
export async function broadcast(news: Broadcast): Promise<void> {
  await browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Tells one page of ours that stands in a frame of a site; that it is gone is no error. */
export async function tellFramed(
  { tabId, frameId }: { tabId: number; frameId: number },
  news: Broadcast,
): Promise<void> {
  await browser.tabs.sendMessage(tabId, news, { frameId }).catch(() => undefined);
}
