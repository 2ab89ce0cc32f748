/** The extension's own pages' side of the calls. */
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Broadcast, PageCalls } from './calls';

/** The background refused or failed; `name` says how, never with a note's or a field's words. */
export class CallFailed extends Error {
  override name = 'CallFailed';
  constructor(readonly reason: string) {
    super(reason);
  }
}

/**
 * Calls the background from one of our own pages.
 *
 * @throws CallFailed with the name of the error at the other end
 */
export async function call<Name extends keyof PageCalls>(
  name: Name,
  arg: Parameters<PageCalls[Name]>[0],
): Promise<Awaited<ReturnType<PageCalls[Name]>>> {
  const reply = (await browser.runtime.sendMessage({ pageCall: name, arg })) as
    | { value?: Awaited<ReturnType<PageCalls[Name]>>; error?: string }
    | undefined;
  if (!reply) throw new CallFailed('Refused');
  if (reply.error) throw new CallFailed(reply.error);
  return reply.value as Awaited<ReturnType<PageCalls[Name]>>;
}

/**
 * Listens to the background's news.
 *
 * @returns a function that ends it
 */
export function onNews(listen: (news: Broadcast) => void): () => void {
  const hear = (message: unknown, from: Runtime.MessageSender) => {
    // What stands in a tab, as our script in a page does, has no news to tell.
    if (from.id !== browser.runtime.id || from.tab) return undefined;
    if (message && typeof message === 'object' && 'event' in message) listen(message as Broadcast);
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
