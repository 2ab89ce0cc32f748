/** The sites that an organisation's own build has from its installation. */
import browser from 'webextension-polyfill';

const { host_permissions: patterns = [] } = browser.runtime.getManifest() as {
  host_permissions?: string[];
};

/** True for an organisation's own build: it sees its sites, and no other can be switched on. */
export const isOwnBuild = patterns.length > 0;

/** @param origin such as `https://sak.example.no`, or a pattern's beginning: `https://*.example.no` */
export function isBuiltIn(origin: string): boolean {
  return patterns.some((pattern) => {
    const site = pattern.replace(/\/\*$/, '');
    if (site === origin) return true;
    const [scheme = '', host = ''] = site.split('://');
    if (!URL.canParse(origin)) return false;
    const { protocol, hostname } = new URL(origin);
    if (protocol !== `${scheme}:`) return false;
    return host.startsWith('*.')
      ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
      : hostname === host;
  });
}
