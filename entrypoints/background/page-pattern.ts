/** Which pages are the same page, for switching support off on one: a pattern the browser understands. Pure. */

/** Case numbers and the like: of no concern here, and never to be kept. */
const telling = /\d{2}|%/;

/**
 * The match pattern of a page's address: origin and path, where any part with a number in it stands for
 * all such parts. Query and hash are left out.
 *
 * @param address a page's whole address
 * @returns null for what is no http or https address
 */
export function pagePattern(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin, pathname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const parts = pathname.split('/').map((part) => (telling.test(part) ? '*' : part));
  return origin + parts.join('/');
}

/** The patterns by which the browser leaves pages out, with and without a query. */
export function excludeMatches(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => [pattern, `${pattern}?*`]);
}
