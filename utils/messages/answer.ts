/**
 * The background's side of the calls: who asks comes first, what they ask second. Anything that
 * fits no table is dropped without a reply.
 */
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { z } from '@/utils/zod';
import { mayAsk } from './may-ask';
import { type Sender, senderOf, standsWhereItBelongs } from './sender';

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

/** What it returns tells whether an answer will come. */
type Listen = (
  message: unknown,
  from: Runtime.MessageSender,
  reply: (answer: unknown) => void,
) => true | undefined;

type Answer = (arg: unknown, caller: Caller) => Promise<unknown>;
type AnyTable = Record<string, { schema: z.ZodType; answer: Answer }>;
type Tables = Record<'content' | 'pages', AnyTable>;

function callerOf(sender: Runtime.MessageSender): Caller {
  return {
    tabId: sender.tab?.id ?? -1,
    frameId: sender.frameId ?? -1,
    url: sender.url ?? '',
    tabUrl: sender.tab?.url ?? '',
  };
}

/** @returns the table a sender is answered from; null where it may not ask */
function tableFor(sender: Sender, name: string, tables: Tables): AnyTable | null {
  if (sender.kind === 'content-script') return tables.content;
  if (!standsWhereItBelongs(sender)) return null;
  return (mayAsk(sender.page) as readonly string[]).includes(name) ? tables.pages : null;
}

/**
 * Answers content scripts from one table and the extension's own pages from the other; of these,
 * each only what it may ask.
 *
 * @param contentTable all that a content script may ask
 * @param pageTable all that our own pages may ask
 * @param admit asked for the framed page, rejects where it may not ask this; null lets it pass at
 *   once, for what the browser allows only in answer to a press
 */
export function answerCalls<Content, Pages>(
  contentTable: Table<Content>,
  pageTable: Table<Pages>,
  admit: (caller: Caller, name: string) => Promise<void> | null,
): void {
  const tables = { content: contentTable, pages: pageTable } as unknown as Tables;
  browser.runtime.onMessage.addListener(((message, from, reply) => {
    const sender = senderOf(from, {
      id: browser.runtime.id,
      address: browser.runtime.getURL(''),
    });
    if (!sender) return undefined;
    const { contentCall, pageCall, arg } = (message ?? {}) as Record<string, unknown>;
    const name = sender.kind === 'content-script' ? contentCall : pageCall;
    if (typeof name !== 'string') return undefined;
    const table = tableFor(sender, name, tables);
    const call = table && Object.hasOwn(table, name) ? table[name] : undefined;
    const parsed = call?.schema.safeParse(arg);
    if (!call || !parsed?.success) return undefined;
    const caller = callerOf(from);
    const first = sender.kind === 'page' && sender.framed ? admit(caller, name) : null;
    const answer = () => call.answer(parsed.data, caller);
    (first ? first.then(answer) : answer()).then(
      (value) => reply({ value }),
      (error: Error) => reply({ error: error.name }),
    );
    // The answer comes later: Chromium takes no promise here.
    return true;
  }) as Listen as Runtime.OnMessageListenerCallback);
}
