/** When each site was switched on. The grants themselves are the browser's; this is only the date. */
import browser from 'webextension-polyfill';

const key = 'given-sites.1';

/** Milliseconds since 1970 by origin. */
export type GivenDates = Record<string, number>;

/** @returns the dates that are known */
export async function readGivenDates(): Promise<GivenDates> {
  return ((await browser.storage.local.get(key))[key] as GivenDates | undefined) ?? {};
}

/**
 * Keeps the dates in step with the grants: new sites get `now`, sites taken back lose theirs.
 *
 * @param origins the sites granted now
 */
export async function keepGivenDates(origins: readonly string[], now: number): Promise<void> {
  const before = await readGivenDates();
  const next = Object.fromEntries(origins.map((origin) => [origin, before[origin] ?? now]));
  await browser.storage.local.set({ [key]: next });
}
