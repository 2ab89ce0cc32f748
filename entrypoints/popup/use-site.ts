/** The site of the tab in view: is support on here, may it be, and what else belongs to the form? */
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { SiteView } from '@/components/popup/popup-props';
import { call } from '@/utils/messages/send';
import { isBuiltIn, isOwnBuild } from '../pages/built-in-sites';

/** The tab the popup was opened over. */
export interface TabInView {
  id: number;
  windowId: number;
  origin: string | null;
}

/** Reads the tab; `activeTab` lets the popup see its address, once, because the user opened it. */
async function tabInView(): Promise<TabInView> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ? new URL(tab.url) : null;
  const can = url?.protocol === 'http:' || url?.protocol === 'https:';
  return { id: tab?.id ?? -1, windowId: tab?.windowId ?? -1, origin: can ? url.origin : null };
}

/** One origin as the browser's permissions name it. */
export const patternOf = (origin: string) => `${origin}/*`;

const has = (origin: string) => browser.permissions.contains({ origins: [patternOf(origin)] });

/** Runs in the page: where its frames come from. */
function frameOrigins(): string[] {
  const own = location.origin;
  const origins = [...document.querySelectorAll('iframe')].flatMap(({ src }) => {
    try {
      const { origin, protocol } = new URL(src, location.href);
      return /^https?:$/.test(protocol) && origin !== own ? [origin] : [];
    } catch {
      return [];
    }
  });
  return [...new Set(origins)];
}

async function framesIn(tabId: number): Promise<{ origin: string; on: boolean }[]> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId }, func: frameOrigins })
    .catch(() => []);
  const origins = (answer?.result ?? []) as string[];
  return Promise.all(origins.map(async (origin) => ({ origin, on: await has(origin) })));
}

async function look(tab: TabInView): Promise<SiteView> {
  if (!tab.origin) return { state: 'cannot' };
  if (isOwnBuild && !isBuiltIn(tab.origin)) return { state: 'not-ours' };
  const [on, frames, report] = await Promise.all([
    has(tab.origin),
    framesIn(tab.id),
    call('tabReport', { tabId: tab.id }),
  ]);
  return {
    state: on ? 'on' : 'off',
    host: new URL(tab.origin).host,
    markers: report.prompts,
    stopped: report.stopped,
    pageOff: report.pageOff,
    frames,
    byOrganisation: isBuiltIn(tab.origin),
  };
}

/** @returns the tab (null until known), its site, and a function that looks again */
export function useSite(): [TabInView | null, SiteView, () => void] {
  const [tab, setTab] = useState<TabInView | null>(null);
  const [site, setSite] = useState<SiteView>({ state: 'unknown' });
  const again = useCallback(() => {
    void tabInView().then(async (inView) => {
      setTab(inView);
      setSite(await look(inView));
    });
  }, []);
  useEffect(() => {
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [again]);
  return [tab, site, again];
}
