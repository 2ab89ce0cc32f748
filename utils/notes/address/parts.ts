/** Takes an address apart: origin, path with a page's own hash route, and query. */

/** An address in its parts, decoded. */
export interface Parts {
  origin: string;
  path: string[];
  query: [name: string, value: string][];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part;
  }
}

/** Page files of old systems: `/sak.aspx` says the same as `/sak`. */
const pageFile = /\.(html?|aspx?|php|jspx?|jsf|xhtml|do|action|cfm|cgi|pl)$/i;

function segments(path: string): string[] {
  return path
    .split('/')
    .map((part) => decoded(part.split(';')[0] ?? '').replace(pageFile, ''))
    .filter((part) => part !== '' && !/^(index|default)$/i.test(part));
}

/** `#/a/b?c=1` and `#!/a` are routes, `#a=1&b=2` is a query; any other hash is a place in the page. */
function routeOf(hash: string): { path: string; query: string } {
  const bare = hash.replace(/^#!?/, '');
  if (/^#!?\//.test(hash)) {
    const [path = '', ...query] = bare.split('?');
    return { path, query: query.join('?') };
  }
  return /^[\w.-]+=/.test(bare) ? { path: '', query: bare } : { path: '', query: '' };
}

/**
 * @param address a page's whole address
 * @returns null for what is no http or https address
 */
export function partsOf(address: string): Parts | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const route = routeOf(url.hash);
  return {
    origin: url.origin,
    path: [...segments(url.pathname), ...segments(route.path)],
    query: [...url.searchParams, ...new URLSearchParams(route.query)],
  };
}
