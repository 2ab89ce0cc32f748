/**
 * Hide all: every trace of ours off the screen, in all tabs, until called back. Done by whoever is
 * pressed, the background for a key and a page of ours for its button: nobody waits for another.
 */
import browser from 'webextension-polyfill';
import { tellTab } from '@/utils/messages/tell';
import { hiddenKey } from './hidden-key';

/** True while everything is hidden. */
export async function isHidden(): Promise<boolean> {
  return (await browser.storage.session.get(hiddenKey))[hiddenKey] === true;
}

/**
 * Hides everything, or calls it back. Pages of ours follow the record, pages of others are told.
 *
 * @param hidden left out: the other of the two
 */
export async function setHidden(hidden?: boolean): Promise<void> {
  const [tabs, next] = await Promise.all([
    browser.tabs.query({}),
    hidden ?? isHidden().then((before) => !before),
  ]);
  await Promise.all([
    browser.storage.session.set({ [hiddenKey]: next }),
    // Most tabs have nothing of ours that could answer.
    ...tabs.map(({ id = -1 }) => tellTab(id, 'setHidden', { hidden: next }).catch(() => undefined)),
  ]);
}
