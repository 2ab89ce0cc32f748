/** Opens the side panel where the browser has one, else its page in a tab. */
import browser from 'webextension-polyfill';

interface SidePanel {
  open(about: { tabId?: number; windowId?: number }): Promise<void>;
}

const { chrome } = globalThis as unknown as { chrome?: { sidePanel?: SidePanel } };

/**
 * Must run in answer to a press; Chromium opens its panel for nothing less.
 *
 * @param tabId the tab whose form is meant
 * @param windowId its window, when known
 */
export async function openSidePanel(tabId: number, windowId = -1): Promise<void> {
  if (chrome?.sidePanel) {
    await chrome.sidePanel.open(windowId >= 0 ? { windowId } : { tabId });
    return;
  }
  // Firefox lets only a press in its own interface open the sidebar; a tab serves.
  await browser.tabs.create({
    url: browser.runtime.getURL(`/sidepanel.html#${tabId}`),
    openerTabId: tabId,
  });
}
