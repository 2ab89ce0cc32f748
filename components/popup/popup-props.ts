/** What the popup is given and what it says back. */
import type { Language } from '@/guide/languages';
import type { EmergencyNumbers } from '@/guide/model';
import type { SearchBoxProps } from '../search/search-box';
import type { PopupVaultProps } from './popup-vault';

/** Another origin that holds part of the form. */
interface FrameSite {
  /** Such as `https://skjema.kommune.example`. */
  origin: string;
  on: boolean;
}

/** The site of the tab in view. */
export type SiteView =
  /** Still asking the browser. */
  | { state: 'unknown' }
  /** The browser's own pages, its shop, a file: nothing can run there. */
  | { state: 'cannot' }
  /** The organisation's own build is for other sites. */
  | { state: 'not-ours' }
  | {
      state: 'off' | 'on' | 'needs-reload';
      /** As shown: the host, such as `sak.kommune.example`. */
      host: string;
      /** Markers on the page, all frames. */
      markers: number;
      /** The page has more fields than the limit. */
      stopped: boolean;
      /** The user switched support off on this page alone. */
      pageOff: boolean;
      frames: readonly FrameSite[];
      /** The organisation switched it on: it cannot be switched off here. */
      byOrganisation: boolean;
    };

/** The keys the browser really assigned, such as `Alt+Shift+S`; null when it assigned none. */
export interface PopupKeys {
  sidePanel: string | null;
  hideAll: string | null;
}

/** Everything the popup shows, and what it calls. */
export interface PopupProps extends Omit<SearchBoxProps, 'autoFocus'> {
  language: Language;
  emergency: EmergencyNumbers;
  site: SiteView;
  keys: PopupKeys;
  hidden: boolean;
  /** The notes' lock; left out where there is none to show. */
  notes?: PopupVaultProps;
  onSite(on: boolean): void;
  onFrame(origin: string, on: boolean): void;
  onPage(on: boolean): void;
  onReload(): void;
  onSidePanel(): void;
  onHideAll(hide: boolean): void;
  /** null: the organisation decided. */
  onLanguage: ((language: Language) => void) | null;
  /** Where the site is on: points at a field, to say what it is about. */
  onPickField?(): void;
  onOptions(): void;
  /** Leads to the first run; left out once a site was switched on. */
  onStart?(): void;
}
