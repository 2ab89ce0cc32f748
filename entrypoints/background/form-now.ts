/** The form of a tab as it stands: its case, its address, its documents. Hashes only leave here. */
import browser from 'webextension-polyfill';
import { caseOf, formOf, isNewCase } from '@/utils/notes/case';
import type { FormNow } from '@/utils/notes/choose-sheet';
import { keyedHash } from '@/utils/notes/keys';
import type { Vault } from '@/utils/notes/vault';
import { framesOf } from './frames';

/** Where the tab's page is; a frame's address serves where only the frame is switched on. */
async function addressesOf(tabId: number): Promise<string[]> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const frames = await framesOf(tabId);
  const own = tab?.url ? [tab.url] : [];
  return [...own, ...frames.map(([, { url }]) => url)];
}

/**
 * @param now milliseconds since 1970
 * @returns the form, and whether its address says that a new case is being made
 */
export async function formNow(
  vault: Vault,
  tabId: number,
  now: number,
): Promise<FormNow & { newCase: boolean }> {
  const addresses = await addressesOf(tabId);
  const [address = ''] = addresses;
  const found = addresses.map(caseOf).find((one) => one !== null) ?? null;
  const hash = (purpose: string, text: string) => keyedHash(vault.keys.hashing, purpose, text);
  const [caseHash, formHash, frames] = await Promise.all([
    found === null ? null : hash('case', found),
    hash('form', formOf(address)),
    framesOf(tabId),
  ]);
  const pageIds = frames.map(([, { pageId }]) => pageId);
  return { caseHash, formHash, pageIds, now, newCase: isNewCase(address) };
}
