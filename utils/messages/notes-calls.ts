/** What the extension's own pages ask about sheets and the vault. Times are milliseconds since 1970. */
import type { Note, OpenSheet, SheetFacts, VaultStatus, Written } from '@/utils/notes/types';

/** What came of a passphrase that was given; a vault that fails otherwise throws. */
export type PassphraseOutcome =
  | { outcome: 'done' }
  | { outcome: 'wrong' | 'too-short' }
  /** Too many wrong ones: none is tried before then. */
  | { outcome: 'wait'; until: number };

/**
 * Calls of the extension's own pages. `tabId` is left out by the panel: its tab is known. `writer`
 * is the window that writes: it needs no news of its own.
 */
export interface NotesCalls {
  /** The sheet in force for the form of a tab, or why there is none. */
  openSheet(about: { tabId?: number }): Promise<OpenSheet>;
  setTick(about: {
    sheetId: string;
    fieldKey: string;
    itemId: string;
    ticked: boolean;
    writer: string;
  }): Promise<Written>;
  /** Answers only after the durable write. `version` is the one the writer saw. */
  writeNote(about: {
    sheetId: string;
    fieldKey: string;
    text: string;
    version: number;
    writer: string;
    /** This write; the same when it is repeated. */
    writeId: string;
    /** Copies that the text takes in or does without. */
    settled: string[];
  }): Promise<Written & { note: Note }>;
  setAnswer(about: {
    sheetId: string;
    step: string;
    answer: string | null;
    writer: string;
  }): Promise<Written>;
  /** *Continue the sheet from 10.42* was pressed, or a sheet of the list. */
  continueSheet(about: { tabId?: number; sheetId: string }): Promise<OpenSheet>;
  newSheet(about: { tabId?: number }): Promise<OpenSheet>;
  /** All sheets, the latest first. */
  listSheets(about: Record<string, never>): Promise<SheetFacts[]>;
  /** Without `days`: the usual time from now. */
  extendSheet(about: { sheetId: string; days?: number }): Promise<SheetFacts>;
  renameSheet(about: { sheetId: string; name: string }): Promise<SheetFacts>;
  /** Works while locked. */
  eraseSheet(about: { sheetId: string }): Promise<void>;
  /** Works while locked. */
  eraseEverything(about: Record<string, never>): Promise<void>;
  vaultStatus(about: Record<string, never>): Promise<VaultStatus>;
  dismissNotice(about: Record<string, never>): Promise<void>;
  /** Not for the panel: what was set aside, as a file. */
  exportDamaged(about: Record<string, never>): Promise<{ records: number; json: string }>;
  /** Not for the panel, as are all that take a passphrase: they never stand inside another's page. */
  unlock(about: { passphrase: string }): Promise<PassphraseOutcome>;
  lock(about: Record<string, never>): Promise<void>;
  setPassphrase(about: { passphrase: string }): Promise<PassphraseOutcome>;
  changePassphrase(about: { old: string; next: string }): Promise<PassphraseOutcome>;
  removePassphrase(about: { passphrase: string }): Promise<PassphraseOutcome>;
}
