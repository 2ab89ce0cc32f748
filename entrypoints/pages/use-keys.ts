/** The keys that the browser really assigned, and where they are changed. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { AssignedKeys } from '@/components/options/options-props';

const noKeys: AssignedKeys = { popup: null, panel: null, sidePanel: null, hideAll: null };

async function readKeys(): Promise<AssignedKeys> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string) => commands.find((one) => one.name === name)?.shortcut || null;
  return {
    popup: keyOf('_execute_action'),
    panel: keyOf('open-panel'),
    sidePanel: keyOf('open-sidepanel'),
    hideAll: keyOf('hide-all'),
  };
}

/** @returns the keys; none until they are read */
export function useKeys(): AssignedKeys {
  const [keys, setKeys] = useState(noKeys);
  useEffect(() => void readKeys().then(setKeys), []);
  return keys;
}

/** Only Chromium has a page that an extension may open for its keys. */
const hasRebindPage = 'chrome' in globalThis && !('sidebarAction' in browser);

/** Leads to the browser's own page, where it has one. */
export const rebinding: { onRebind?: () => void } = hasRebindPage
  ? { onRebind: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }) }
  : {};
