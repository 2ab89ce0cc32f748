/** Which tab a call of our own pages is about. */
import type { Caller } from '@/utils/messages/answer';

/** The tab named; for a page framed in one, and where none is named, the caller's own tab. */
export function meantTab(about: { tabId?: number | undefined }, caller: Caller): number {
  return caller.frameId > 0 ? caller.tabId : (about.tabId ?? caller.tabId);
}
