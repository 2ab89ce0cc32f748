/** All sheets of this browser profile, and what can be done with each. */

/** One sheet. Times are milliseconds since 1970. */
export interface ShelfSheet {
  sheetId: string;
  label: string;
  name: string;
  /** The form's own name, as its page wrote it. */
  formLabel: string;
  expiresAt: number;
  ending: boolean;
}

/** The list. */
export interface ShelfProps {
  /** The latest first; null: being read. */
  sheets: readonly ShelfSheet[] | null;
  /** The sheet that the form in view is written on; empty: none. */
  current: string;
  /** Leads back to the form. */
  onBack(): void;
  /** The form in view goes on with this one; left out where no form is in view. */
  onUse?(sheetId: string): void;
  onRename(sheetId: string, name: string): void;
  onExtend(sheetId: string): void;
  /** Confirmed already. */
  onErase(sheetId: string): void;
}
