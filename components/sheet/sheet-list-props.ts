/** What the sheet's list is given and what it says back. */
import type { MissingGuide } from '../feedback/guide-missing';
import type { PanelContentProps } from '../panel/panel-content';
import type { SummaryProps } from '../summary/summary-props';
import type { VaultActions } from '../vault/vault-view';
import type { PromptView } from './prompt-view';
import type { SheetActions, SheetView } from './sheet-view';
import type { ShelfProps } from './shelf-props';

/** Can the person be under 18? Unsure counts as yes; null: not answered yet. */
export type Under18 = 'yes' | 'no' | null;

/** The form in view, or why there is none. */
type FormView =
  | { state: 'loading' }
  /** The site is not switched on. */
  | { state: 'off' }
  /** The browser lets nothing run here. */
  | { state: 'cannot' }
  /** Switched on, and no field has support. */
  | { state: 'none' }
  | {
      state: 'ready';
      prompts: readonly PromptView[];
      /** The guide could not be fetched: what is the user's own is there all the same. */
      missing?: MissingGuide | null;
    };

/** Everything the sheet shows and calls. */
export interface SheetListProps extends SheetActions {
  form: FormView;
  sheet: SheetView;
  under18: Under18;
  onUnder18(answer: 'yes' | 'no'): void;
  vault: VaultActions;
  /** A passphrase protects the notes: they can be locked. */
  isProtected: boolean;
  /** All sheets, shown in place of the form's; null: the form's. */
  shelf: ShelfProps | null;
  /** The field whose support is shown in place of the list; null: the list. */
  opened: PanelContentProps | null;
  onOpenPrompt(key: string): void;
  onBack(): void;
  onGoTo(key: string): void;
  /** Left out where a summary cannot be made. */
  onSummary?(): void;
  /** Hands the notes over to the case file; true when that is done: then the sheet is erased. */
  onHandOver?(): Promise<boolean>;
  /** Shown in place of the list while it is open. */
  summary?: SummaryProps | null;
  /** Confirmed already. */
  onDelete(): void;
}
