/** The form of a tab: its prompts in order, frame by frame, followed as it changes. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { FramePrompts, Prompt } from '@/utils/messages/calls';
import { call, onNews } from '@/utils/messages/send';

/** A prompt and the frame it stands in. */
export interface PlacedPrompt extends Prompt {
  frameId: number;
}

/** The form in view, or why there is none. */
export type FormState =
  | { state: 'loading' | 'off' | 'cannot' | 'none' }
  | { state: 'ready'; prompts: PlacedPrompt[] };

/** The address is seen only where we are switched on; elsewhere its absence is the answer. */
async function whyNothing(tabId: number): Promise<'off' | 'cannot' | 'none'> {
  const { url } = await browser.tabs.get(tabId);
  if (!url) return 'off';
  if (!/^https?:/.test(url)) return 'cannot';
  const origins = [`${new URL(url).origin}/*`];
  return (await browser.permissions.contains({ origins })) ? 'none' : 'off';
}

async function read(tabId: number): Promise<FormState> {
  const frames: FramePrompts[] = await call('listPrompts', { tabId });
  const prompts = frames.flatMap(({ frameId, prompts: list }) =>
    list.map((prompt) => ({ ...prompt, frameId })),
  );
  if (prompts.length) return { state: 'ready', prompts };
  return { state: await whyNothing(tabId) };
}

/** @returns the form of the tab, read again whenever its page reports a change */
export function useForm(tabId: number | null): FormState {
  const [form, setForm] = useState<FormState>({ state: 'loading' });
  useEffect(() => {
    if (tabId === null) return undefined;
    let looks = 0;
    const look = () => {
      looks += 1;
      const mine = looks;
      // What was asked earlier may be answered later: it says how the page was.
      const take = (next: FormState) => mine === looks && setForm(next);
      void read(tabId).then(take, () => take({ state: 'none' }));
    };
    look();
    const end = onNews((news) => {
      if (news.event === 'prompts' && news.tabId === tabId) look();
    });
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      looks += 1;
      end();
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [tabId]);
  return form;
}
