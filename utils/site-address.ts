/** Which site does a person mean who writes an address? */

/**
 * @param written such as `sak.kommune.no`, `https://sak.kommune.no/innlogging` or with spaces around
 * @returns its origin, `https` where nothing is said, or null when it is no web address of a host
 */
export function siteOf(written: string): string | null {
  const text = written.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname, origin } = new URL(whole);
  const isHost = hostname === 'localhost' || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(hostname);
  return /^https?:$/.test(protocol) && isHost ? origin : null;
}
