/** The sheet a form is written on, as the surfaces see it. Times are milliseconds since 1970. */

/** Why nothing can be read or written, by the vault's own names of its failures. */
export const troubles = [
  'StorageFull',
  'StorageUnavailable',
  'StorageBlocked',
  'Newer',
  'StrangeDatabase',
  'Damaged',
  'VaultLocked',
  'PassphraseRequired',
  'NotesOff',
  'SheetGone',
  'NoteTooLong',
] as const;

/** `Unknown` is anything else: also a background that does not answer. */
export type Trouble = (typeof troubles)[number] | 'Unknown';

/** How far the last change has come. */
export type Saved =
  | { state: 'nothing' }
  | { state: 'saving' }
  /** Both times are the store's own: written then, deleted by itself then. */
  | { state: 'saved'; at: number; expires: number }
  | { state: 'failed'; why: Trouble };

/** Something the user must be told once, until dismissed. */
export type SheetNotice = 'missing' | 'damaged';

/** A sheet that can be written on. */
export interface OpenSheetView {
  state: 'open';
  sheetId: string;
  /** Neutral, by its time: "Ark 14.02 · 22. nov.". */
  label: string;
  /** What the user calls it; empty: nothing. */
  name: string;
  /** False until something is written: nothing of it is kept. */
  stored: boolean;
  expires: number;
  /** Its end is near. */
  ending: boolean;
  saved: Saved;
  /** An earlier sheet of this form that the user may carry on with. */
  offer: { begun: number } | null;
  /** Records of this sheet set aside, and records of a newer version. */
  damaged: number;
  newer: number;
  notice: SheetNotice | null;
}

/** The sheet in force for this form, or why there is none to write on. */
export type SheetView =
  | OpenSheetView
  /** Being read. */
  | { state: 'loading' }
  /** A passphrase is needed first, or is yet to be made because the organisation wants one. */
  | { state: 'locked' | 'passphrase-required' }
  /** Reading only here: ticks and notes are made in the side panel. */
  | { state: 'read-only' }
  /** Notes are switched off, by the user or the organisation: reading only, everywhere. */
  | { state: 'off' }
  /** It cannot be read. */
  | { state: 'trouble'; why: Trouble }
  /** There are no ticks and notes here at all. */
  | { state: 'none' };

/** What can be done with a sheet. */
export interface SheetActions {
  onContinueSheet(): void;
  onNewSheet(): void;
  /** To the list of all sheets; left out where there is none. */
  onSheets?: (() => void) | undefined;
  /** Another end, by hand. */
  onExtend(): void;
  onRetrySave(): void;
  /** To where the passphrase may be given. */
  onUnlock(): void;
  onDismissNotice(): void;
}
