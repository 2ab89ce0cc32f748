/** Which tab's form is meant? The one in view in this window, or the one named in the address. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** Opened as a tab of its own, the page is told which tab it belongs to. */
const named = /^#(\d+)$/.exec(location.hash)?.[1];

/** True when this page is a tab of its own, not the browser's side panel. */
export const isTab = named !== undefined;

async function inView(): Promise<number | null> {
  if (named !== undefined) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** @returns null until known; follows the user from tab to tab */
export function useTabInView(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    const look = () => void inView().then(setTabId);
    look();
    if (named !== undefined) return undefined;
    browser.tabs.onActivated.addListener(look);
    return () => browser.tabs.onActivated.removeListener(look);
  }, []);
  return tabId;
}
