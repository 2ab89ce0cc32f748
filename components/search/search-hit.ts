/** A hit of the search, ready to show. */
import type { OpenNow } from '../contact/contact-view';
import type { Span } from './highlight';

/** What a hit shows. `address` is where it opens in the reader. */
export interface SearchHit {
  id: string;
  address: string;
  /** The line or name found, and which parts of it matched. */
  text: string;
  found: readonly Span[];
  /** The chapter it stands in, and its source, such as "Rettigheter" and "KOM del 7". */
  chapter: string;
  source: string;
  /** Contacts show their number and whether they answer now. */
  phone?: string | null;
  open?: OpenNow;
  /** The language of the text, where it was found in another than the surface's. */
  lang?: string;
}
