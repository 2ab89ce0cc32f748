/** What the options page is given and what it says back. */
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';
import type { Problem } from '@/utils/data-file/problem';
import type { OwnText } from '@/utils/organisation/additions';
import type { ResolvedSettings, Settings } from '@/utils/settings';
import type { MissingGuide } from '../feedback/guide-missing';
import type { RulesProps } from '../field-rules/rules-section';
import type { VaultActions, VaultView } from '../vault/vault-view';
import type { DiagnosticsProps } from './diagnostics-section';

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

/** An organisation's pack as the options show it. */
export interface PackView {
  name: OwnText;
  version: string;
  from: 'policy' | 'import';
  municipalities: readonly { id: string; name: string; lang?: Language }[];
  /** Its sites that are not switched on yet. */
  sites: readonly string[];
}

/** The pack, what is wrong with a newer one, and what one can do. */
export interface OrganisationProps {
  pack: PackView | null;
  problems: readonly Problem[];
  /** Nothing changes when the file is refused. */
  onImport(text: string): Promise<readonly Problem[]>;
  onRemove(): void;
  /** The browser asks the user. */
  onSwitchOn(site: string): void;
}

/** The notes as a whole. */
export interface NotesProps {
  view: VaultView;
  vault: VaultActions;
  /** Gives what was set aside as a file. */
  onExport(): void;
  /** Confirmed already. */
  onEraseAll(): void;
}

/** The whole options page. */
export interface OptionsProps {
  settings: ResolvedSettings;
  onChange(change: Partial<Settings>): void;
  sites: readonly GivenSite[];
  onRemoveSite(origin: string): void;
  keys: AssignedKeys;
  /** Leads to the browser's own page; left out where no page can be opened. */
  onRebind?(): void;
  notes: NotesProps;
  /** Address of the practice form. */
  practice: string;
  organisation: OrganisationProps;
  rules: RulesProps;
  diagnostics: DiagnosticsProps;
  version: string;
  /** null: it is not there. */
  guide: Guide | null;
  /** Why the guide is not there. */
  missing: MissingGuide | null;
}
