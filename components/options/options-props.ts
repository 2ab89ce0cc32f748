/** What the options page is given and what it says back. */
import type { Guide } from '@/guide/model';
import type { ResolvedSettings, Settings } from '@/utils/settings';

/** A site that is switched on. */
export interface GivenSite {
  /** Such as `https://sak.kommune.example`. */
  origin: string;
  /** Milliseconds since 1970; null when nobody wrote it down (the organisation's). */
  since: number | null;
  byOrganisation: boolean;
}

/** The four commands, and the keys the browser really assigned; null: none. */
export type AssignedKeys = Record<'popup' | 'panel' | 'sidePanel' | 'hideAll', string | null>;

/** The whole options page. */
export interface OptionsProps {
  settings: ResolvedSettings;
  onChange(change: Partial<Settings>): void;
  sites: readonly GivenSite[];
  onRemoveSite(origin: string): void;
  keys: AssignedKeys;
  /** Leads to the browser's own page; left out where no page can be opened. */
  onRebind?(): void;
  /** Number of sheets kept. */
  sheets: number;
  /** Confirmed already. */
  onEraseAll(): void;
  version: string;
  guide: Guide;
}
