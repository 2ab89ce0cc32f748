/** News that pages of ours framed in a site must hear too: the panel's. */
import browser from 'webextension-polyfill';
import type { Broadcast, Doubt } from '@/utils/messages/calls';
import { broadcast, tellFramed } from '@/utils/messages/tell';
import { claimedPanels, isShownNow, panelIn } from './panels';

/** Firefox counts a page of ours in a site's frame among the content scripts, which hear no broadcast. */
const framesHear = !('sidebarAction' in browser);

/** Tells all pages of ours, the panels among them. */
export async function spread(news: Broadcast): Promise<void> {
  const told = broadcast(news);
  const panels = framesHear ? [] : await claimedPanels();
  await Promise.all([told, ...panels.map((panel) => tellFramed(panel, news))]);
}

/** The page's side has news of the panel in it; of any other panel it is not heard. */
export async function tellOfSight(
  { tabId, frameId }: { tabId: number; frameId: number },
  { pageId, doubt }: { pageId: string; doubt: Doubt | null },
): Promise<void> {
  const panel = await panelIn(tabId);
  if (panel?.frameId !== frameId || panel.pageId !== pageId) return;
  // Shown before its page asked: then it is told so with its token.
  if (panel.isReady) await isShownNow(panel);
  await spread({ event: 'sight', tabId, doubt });
}
