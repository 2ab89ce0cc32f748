/** Which sites we are switched on for: what the browser granted, and nothing kept beside it. */
import browser from 'webextension-polyfill';
import { tellTab } from '@/utils/messages/tell';
import { keepGivenDates } from '../pages/given-sites';
import { forgetFrames } from './frames';
import { excludeMatches } from './page-pattern';
import { isPageOff, keepPageOff, readPagesOff } from './pages-off';

const scriptId = 'in-page';
const script = '/in-page.js';

/** The granted sites as match patterns. */
async function granted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^https?:/.test(origin));
}

/**
 * Registers the content script for exactly the granted sites.
 *
 * @returns the granted sites
 */
export async function registerForGrantedSites(): Promise<string[]> {
  const matches = await granted();
  await keepGivenDates(
    matches.map((pattern) => pattern.replace(/\/\*$/, '')),
    Date.now(),
  );
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return matches;
  }
  const wanted = {
    id: scriptId,
    js: [script],
    matches,
    excludeMatches: excludeMatches(await readPagesOff()),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
  return matches;
}

/** Starts in the tabs that are open already, without a reload. */
export async function startInOpenTabs(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(
    tabs.map(async ({ id = -1, url = '' }) => {
      if (!(await isPageOff(url))) await startInTab(id);
    }),
  );
}

async function startInTab(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [script] })
    // A tab that shows an error page or is being closed cannot be started in.
    .catch(() => undefined);
}

/** Switches support off on the page of a tab for good, or on again: at once, and at every later load. */
export async function switchPage(tabId: number, off: boolean): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId);
  await keepPageOff(url, off);
  await registerForGrantedSites();
  if (!off) return startInTab(tabId);
  await tellTab(tabId, 'stop', {}).catch(() => undefined);
  await forgetFrames(tabId);
}

/** Ends what runs in all tabs of a site that was switched off. */
async function stopEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id = -1 }) => tellTab(id, 'stop', {}).catch(() => undefined)));
}

/** Keeps the registration in step with what the user or the policy grants and takes back. */
export function followGrants(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (!origins.length) return;
    // In all tabs: a frame of the site may stand in a page of another.
    void registerForGrantedSites().then(startInOpenTabs);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (!origins.length) return;
    // All stop; those still granted start again: a frame may belong to another site than its tab.
    void registerForGrantedSites()
      .then(stopEverywhere)
      .then(granted)
      .then((left) => (left.length ? startInOpenTabs(left) : undefined));
  });
}
