/** Prison intake in the style of an old case system: made on the server, laid out by tables. */
import { contactPage } from './contacts';
import { newPage, personPage, receipt } from './intake';

/** What was asked of the server. */
export interface Asked {
  path: string;
  query: URLSearchParams;
  /** What a form sent, or null where nothing was sent. */
  sent: URLSearchParams | null;
  /** The other origin, without a slash at the end, for `?frame=cross`. */
  otherOrigin: string;
}

/** @returns the page as HTML, or null when there is none at that path */
export function prisonPage({ path, query, sent, otherOrigin }: Asked): string | null {
  switch (path) {
    case '/prison/kontakt':
      return contactPage(query, sent);
    case '/prison/ny':
      return sent?.get('til') === 'Lagre' ? receipt(sent) : newPage(sent ?? new URLSearchParams());
    case '/prison/innkomst': {
      if (sent) return receipt(sent);
      const id = query.get('id');
      return id
        ? personPage(id, query.get('frame') === 'cross' ? otherOrigin : '')
        : newPage(query);
    }
    default:
      return null;
  }
}
