/** Pages that the user wants no support on, though their site has it. Kept where no page can read. */
import browser from 'webextension-polyfill';
import { pagePattern } from './page-pattern';

const key = 'pages-off.1';

/** The patterns of those pages: see `pagePattern`. */
export async function readPagesOff(): Promise<string[]> {
  return ((await browser.storage.local.get(key))[key] as string[] | undefined) ?? [];
}

/** True for a page that was switched off. */
export async function isPageOff(address: string): Promise<boolean> {
  const pattern = pagePattern(address);
  return pattern !== null && (await readPagesOff()).includes(pattern);
}

/** Switches support off on a page for good, or on again. */
export async function keepPageOff(address: string, off: boolean): Promise<void> {
  const pattern = pagePattern(address);
  if (!pattern) return;
  const others = (await readPagesOff()).filter((other) => other !== pattern);
  await browser.storage.local.set({ [key]: off ? [...others, pattern] : others });
}
