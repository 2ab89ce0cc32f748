/** The sheet a form is written on, as the surfaces see it. Times are milliseconds since 1970. */

/** How far the last change has come. */
export type Saved =
  | { state: 'nothing' }
  | { state: 'saving' }
  /** Both times are the store's own: written then, deleted by itself then. */
  | { state: 'saved'; at: number; expires: number }
  | { state: 'failed' };

/** The sheet in force for this form, or why there is none to write on. */
export type SheetView =
  /** Ticks and notes can be made. */
  | {
      state: 'open';
      /** When it was begun; null: begun with the first tick. */
      begun: number | null;
      saved: Saved;
      /** An earlier sheet under the same address that the user may carry on with. */
      offer: { begun: number } | null;
    }
  /** A passphrase is needed first. */
  | { state: 'locked' }
  /** Reading only: by setting, or where nothing can be stored. */
  | { state: 'read-only' }
  /** There are no ticks and notes here at all. */
  | { state: 'none' };

/** What can be done with a sheet. */
export interface SheetActions {
  onContinueSheet(): void;
  onNewSheet(): void;
  onRetrySave(): void;
  onUnlock(): void;
}
