/** The sites that are switched on, and since when. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { GivenSite } from '@/components/options/options-props';
import { isBuiltIn } from '../pages/built-in-sites';
import { readGivenDates } from '../pages/given-sites';

async function read(): Promise<GivenSite[]> {
  const [{ origins = [] }, dates] = await Promise.all([
    browser.permissions.getAll(),
    readGivenDates(),
  ]);
  return origins
    .filter((pattern) => /^https?:/.test(pattern))
    .map((pattern) => pattern.replace(/\/\*$/, ''))
    .sort()
    .map((origin) => ({ origin, since: dates[origin] ?? null, byOrganisation: isBuiltIn(origin) }));
}

/** @returns the sites, followed, and a function that switches one off */
export function useSites(): [GivenSite[], (origin: string) => void] {
  const [sites, setSites] = useState<GivenSite[]>([]);
  useEffect(() => {
    const look = () => void read().then(setSites);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const remove = (origin: string) =>
    void browser.permissions.remove({ origins: [`${origin}/*`] }).catch(() => undefined);
  return [sites, remove];
}
