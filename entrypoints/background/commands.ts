/** What the keys do. The popup's own key is the browser's affair. */
import browser from 'webextension-polyfill';
import { tellTab } from '@/utils/messages/tell';
import { setHidden } from '../pages/set-hidden';
import { openSidePanel } from './side-panel';

const commands: Record<string, (tabId: number, windowId: number) => Promise<unknown>> = {
  // Every frame is asked; the one that holds the focus answers by opening.
  'open-panel': (tabId) => tellTab(tabId, 'openFocused', {}).catch(() => undefined),
  'open-sidepanel': (tabId, windowId) => openSidePanel(tabId, windowId),
  'hide-all': () => setHidden(),
};

/** Listens to the keys the browser assigned. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const run = Object.hasOwn(commands, name) ? commands[name] : undefined;
    void run?.(tab?.id ?? -1, tab?.windowId ?? -1);
  });
}
