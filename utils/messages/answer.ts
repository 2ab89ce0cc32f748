/**
 * The background's side of the calls: who asks comes first, what they ask second. Anything that
 * fits no table is dropped without a reply.
 */
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { z } from '@/utils/zod';

/** A call that came in, with who the browser says sent it. */
export interface Caller {
  tabId: number;
  frameId: number;
  /** Address of the frame that asks, and of its tab's page where the browser tells. */
  url: string;
  tabUrl: string;
}

/** Each call's schema and what answers it. */
export type Table<Calls> = {
  [Name in keyof Calls]: {
    schema: z.ZodType;
    answer: Calls[Name] extends (arg: infer Arg) => infer Result
      ? (arg: Arg, caller: Caller) => Result
      : never;
  };
};

type Answer = (arg: unknown, caller: Caller) => Promise<unknown>;
type AnyTable = Record<string, { schema: z.ZodType; answer: Answer }>;

const own = () => browser.runtime.getURL('');

/** True for pages of the extension itself, framed ones too; by the browser's word, not the sender's. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return (sender.url ?? '').startsWith(own());
}

function isContentScript(sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id || !sender.tab) return false;
  return /^(https?|about|blob|data):/.test(sender.url ?? '');
}

function callerOf(sender: Runtime.MessageSender): Caller {
  return {
    tabId: sender.tab?.id ?? -1,
    frameId: sender.frameId ?? -1,
    url: sender.url ?? '',
    tabUrl: sender.tab?.url ?? '',
  };
}

/**
 * Answers content scripts from one table and the extension's own pages from the other.
 *
 * @param contentTable all that a content script may ask
 * @param pageTable all that our own pages may ask
 */
export function answerCalls<Content, Pages>(
  contentTable: Table<Content>,
  pageTable: Table<Pages>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { contentCall, pageCall, arg } = (message ?? {}) as Record<string, unknown>;
    const [table, name] = (
      isOwnPage(sender)
        ? [pageTable, pageCall]
        : isContentScript(sender)
          ? [contentTable, contentCall]
          : [{}, undefined]
    ) as [AnyTable, unknown];
    if (typeof name !== 'string' || !Object.hasOwn(table, name)) return undefined;
    const call = table[name];
    const parsed = call?.schema.safeParse(arg);
    if (!call || !parsed?.success) return undefined;
    return call.answer(parsed.data, callerOf(sender)).then(
      (value) => ({ value }),
      (error: Error) => ({ error: error.name }),
    );
  });
}
