/** A content script's side of the calls. Small on purpose: the browser's own promise API, no schema. */
import type { ContentCalls, TabCalls } from './calls';

type Runtime = {
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listen: Listener): void;
    removeListener(listen: Listener): void;
  };
};
type Listener = (
  message: { tabCall?: keyof TabCalls; arg?: unknown },
  sender: { id?: string; tab?: unknown; url?: string },
  answer: (value: unknown) => void,
) => true | undefined;

const { browser, chrome } = globalThis as unknown as {
  browser?: { runtime?: Runtime };
  chrome?: { runtime?: Runtime };
};
const runtime = (browser?.runtime?.id ? browser.runtime : chrome?.runtime) as Runtime;

/** The address of a page of the extension. */
export const pageAddress = (path: string): string => runtime.getURL(path);

/** False once the extension was updated or removed: an id is what a script without one has lost. */
export function isAttended(): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** What a page is lost without the answer to, and may ask twice. */
const vital: ReadonlySet<string> = new Set<keyof ContentCalls>(['report', 'pageRules']);

/**
 * Sends a message, and once more whenever the page is shown again before the answer has come: Firefox gives none to a
 * page that was left meanwhile, nor later, when it comes back as it was.
 */
function sendUntilAnswered(message: unknown): Promise<unknown> {
  const ends = new AbortController();
  const again = new Promise((done, fail) => {
    addEventListener(
      'pageshow',
      ({ persisted }) => persisted && runtime.sendMessage(message).then(done, fail),
      { signal: ends.signal },
    );
  });
  return Promise.race([runtime.sendMessage(message), again]).finally(() => ends.abort());
}

/**
 * Calls the background.
 *
 * @returns its answer
 * @throws when the extension was updated or switched off meanwhile, or the call was refused
 */
export async function callBackground<Name extends keyof ContentCalls>(
  name: Name,
  arg: Parameters<ContentCalls[Name]>[0],
): Promise<Awaited<ReturnType<ContentCalls[Name]>>> {
  const message = { contentCall: name, arg };
  const send = vital.has(name) ? sendUntilAnswered : (what: unknown) => runtime.sendMessage(what);
  const reply = (await send(message)) as
    | { value: Awaited<ReturnType<ContentCalls[Name]>> }
    | undefined;
  if (!reply) throw new Error('refused');
  return reply.value;
}

/**
 * Answers the background's calls until the signal.
 *
 * @param calls what this frame can do
 * @param signal ends it
 */
export function answerBackground(calls: Partial<TabCalls>, signal: AbortSignal): void {
  const own = runtime.getURL('');
  const listen: Listener = (message, sender, answer) => {
    const isOurs = sender.id === runtime.id && (!sender.tab || sender.url?.startsWith(own));
    if (!isOurs || !message.tabCall) return undefined;
    const call = calls[message.tabCall] as ((arg: unknown) => Promise<unknown>) | undefined;
    if (!call) return undefined;
    call(message.arg).then(
      (value) => answer({ value }),
      () => answer(undefined),
    );
    return true;
  };
  runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listen));
}
