/** The form of a tab as the notes are told of it: where it is and which documents it consists of. */
import browser from 'webextension-polyfill';
import type { FormPage } from '@/utils/notes/types';
import { framesOf } from './frames';

/** The tab's address is seen only where its site is switched on; else its frames' must do. */
export async function formPage(tabId: number): Promise<FormPage> {
  const [tab, frames] = await Promise.all([
    browser.tabs.get(tabId).catch(() => null),
    framesOf(tabId),
  ]);
  const [first] = frames;
  return {
    tabId,
    url: tab?.url,
    frames: frames.map(([frameId, { pageId, url }]) => ({ frameId, documentId: pageId, url })),
    // The page's own alone: a late frame's number must not start an empty sheet.
    headings: first?.[0] === 0 ? first[1].headings : [],
    formLabel: first?.[1].headings[0],
  };
}
