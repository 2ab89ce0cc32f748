/** What the reader page is given and what it says back. */
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';
import type { Role } from '@/guide/vocabulary';
import type { ContactView, Copy } from '../contact/contact-view';
import type { MissingGuide } from '../feedback/guide-missing';
import type { SearchBoxProps } from '../search/search-box';

/** The whole reader. Search and language never go into the address. */
export interface ReaderProps {
  language: Language;
  guide: Guide;
  /** Its lines are not there; null: they are. */
  missing: MissingGuide | null;
  /** The address in force, without `#`; empty for the start. */
  address: string;
  role: Role;
  /** The edition is older than twelve months. */
  oldEdition: boolean;
  contacts: readonly ContactView[];
  search: Omit<SearchBoxProps, 'autoFocus'>;
  /** null: the organisation decided. */
  onLanguage: ((language: Language) => void) | null;
  /** Only what is seen here; the setting stays as it is. */
  onRole(role: Role): void;
  onCopy: Copy;
  onPrint(): void;
}
