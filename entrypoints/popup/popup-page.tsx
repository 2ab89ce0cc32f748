/** The popup with its data: search, numbers, this site's switch, hide all. */

import emergency from 'virtual:guide/emergency';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup } from '@/components/popup/popup';
import type { PopupKeys } from '@/components/popup/popup-props';
import { call } from '@/utils/messages/send';
import { chooserOf } from '../pages/chooser-of';
import { setHidden } from '../pages/set-hidden';
import { useHidden } from '../pages/use-hidden';
import { usePageLanguage } from '../pages/use-page-language';
import { useSearch } from '../pages/use-search';
import { useSettings } from '../pages/use-settings';
import { useVault } from '../pages/use-vault';
import { patternOf, useSite } from './use-site';

const ignore = () => undefined;

function useKeys(): PopupKeys {
  const [keys, setKeys] = useState<PopupKeys>({ sidePanel: null, hideAll: null });
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      const keyOf = (name: string) =>
        commands.find((command) => command.name === name)?.shortcut || null;
      setKeys({ sidePanel: keyOf('open-sidepanel'), hideAll: keyOf('hide-all') });
    });
  }, []);
  return keys;
}

/** The popup itself is gone too; opened in a tab for lack of one, it stays and can call back. */
function hideAll(hidden: boolean): void {
  const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
  void setHidden(hidden).then(() => hidden && isPopup && close());
}

/** The browser asks the user; the background registers when the permission is there. */
function switchOrigin(origin: string, on: boolean): void {
  const origins = { origins: [patternOf(origin)] };
  void (on ? browser.permissions.request(origins) : browser.permissions.remove(origins)).catch(
    ignore,
  );
}

/** Must be called in the press itself: Chromium opens its side panel for nothing less. */
function openSidePanel(tabId: number, windowId: number): void {
  const { chrome } = globalThis as unknown as {
    chrome?: { sidePanel?: { open(about: { windowId: number }): Promise<void> } };
  };
  const opened = chrome?.sidePanel
    ? chrome.sidePanel.open({ windowId })
    : (browser.sidebarAction?.open() ?? call('openSidePanel', { tabId }));
  void opened.catch(ignore).then(() => close());
}

/** The side panel says what was picked; it opens in the press itself. */
function pickField(tabId: number, windowId: number): void {
  void call('startPicking', { tabId }).catch(ignore);
  openSidePanel(tabId, windowId);
}

const start = () =>
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).then(() => close());

/** True when no site is switched on: the first run has not been, or was left. */
function useIsNew(): boolean {
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    void browser.permissions.getAll().then(({ origins = [] }) => setNew(origins.length === 0));
  }, []);
  return isNew;
}

/** Blank until the settings are read. */
export function PopupPage() {
  const resolved = useSettings();
  const settings = resolved?.values ?? null;
  usePageLanguage(settings?.language ?? null);
  const [view, vault] = useVault(settings);
  const [tab, site, lookAgain] = useSite();
  const hidden = useHidden() === true;
  const keys = useKeys();
  const isNew = useIsNew();
  const search = useSearch(settings?.language ?? 'nb', settings?.role ?? 'caseworker');
  if (!resolved || !settings) return null;
  return (
    <Popup
      language={settings.language}
      emergency={emergency[settings.language]}
      site={site}
      notes={{ view, vault }}
      keys={keys}
      hidden={hidden}
      query={search.query}
      hits={search.hits}
      missing={search.missing}
      onQuery={search.ask}
      onOpen={({ address }) => void call('openReader', { address }).then(() => close(), ignore)}
      onSite={(on) => tab?.origin && switchOrigin(tab.origin, on)}
      onPage={(on) =>
        tab && void call('switchPage', { tabId: tab.id, off: !on }).then(lookAgain, ignore)
      }
      onFrame={switchOrigin}
      onReload={() => void browser.tabs.reload(tab?.id)}
      onSidePanel={() => tab && openSidePanel(tab.id, tab.windowId)}
      onHideAll={hideAll}
      {...(tab && site.state === 'on' && !site.pageOff
        ? { onPickField: () => pickField(tab.id, tab.windowId) }
        : {})}
      onLanguage={chooserOf(resolved, 'language')}
      onOptions={() => void browser.runtime.openOptionsPage()}
      {...(isNew ? { onStart: start } : {})}
    />
  );
}
