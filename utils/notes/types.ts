/**
 * What goes in and out of the vault's door, as plain data. Times are milliseconds since 1970.
 */
import type { Language } from '@/guide/languages';

/** A small store of JSON values by name. */
export interface Box {
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A site's own word on where its addresses name the case; no patterns, so nothing can run away. */
export interface SiteRule {
  /** Such as `https://sak.kommune.example`. */
  origin: string;
  /** The rule holds for addresses whose path begins with these whole segments, such as `/app/sak`. */
  under?: string;
  /** Which segment (the first is 1) or which query parameter names the case; `nowhere`: none does. */
  case: { segment: number } | { query: string } | 'nowhere';
  /** How many leading segments name the form; those after them are its steps. */
  formSegments?: number;
}

/** The settings that notes obey, as resolved from policy and user. */
export interface NotesSettings {
  language: Language;
  notes: 'on' | 'off';
  passphrase: 'optional' | 'required';
  /** Whole days a new sheet lives, 1 to 90. */
  keepDays: number;
  /** The most that policy allows, 1 to 90. */
  mostDays: number;
  siteRules: readonly SiteRule[];
}

/** All that the vault needs of its surroundings. */
export interface NotesPort {
  /** Memory only, closed to content scripts, outlives a stopped worker: `storage.session`. */
  session: Box;
  /** Outlives the browser: `storage.local`. Holds one opaque mark that a vault was made. */
  lasting: Box;
  now(): number;
  settings(): Promise<NotesSettings>;
}

/** One document of a tab that takes part in the form. */
export interface FormFrame {
  /** The browser's frame id; 0 is the tab's own page. */
  frameId: number;
  /** New for each document. */
  documentId: string;
  url: string;
}

/** The form of a tab as it stands. */
export interface FormPage {
  tabId: number;
  /** The address of the tab's own page where the browser tells, also when it is not switched on. */
  url?: string | undefined;
  /** The documents that reported, the tab's own page first. */
  frames: readonly FormFrame[];
  /** The page's title and main headings: a case number there that changes starts an empty sheet. */
  headings?: readonly string[] | undefined;
  /** The form's name, kept encrypted for the list of sheets. */
  formLabel?: string | undefined;
}

/** What happened to a form. A new document is noticed by its id, whatever is told. */
export type Happening =
  /** A surface shows the sheet: the form is in use. */
  | { kind: 'look' }
  /** The form reported, perhaps anew: no use by a person, and no end of a sheet by itself. */
  | { kind: 'load' }
  /** The form was sent, emptied, its fields replaced at once, or its page brought back by the browser. */
  | { kind: 'submit' | 'reset' | 'replaced' | 'restored' }
  /** The address changed within the document. */
  | {
      kind: 'navigated';
      /** The kind of history change, where the browser tells. */
      how?: 'push' | 'replace' | 'traverse' | undefined;
      /** A link to the new address stood in the page before: the case was there already. */
      linked?: boolean | undefined;
      /** Key of the history entry (`navigation.currentEntry.key`). */
      entry?: string | undefined;
    };

/** A text that another window wrote meanwhile, kept until it is settled. */
export interface NoteCopy {
  id: string;
  text: string;
  savedAt: number;
}

/** A note as stored. */
export interface Note {
  text: string;
  /** Grows by one with each write. */
  version: number;
  savedAt: number;
  /** Texts written apart from this one; empty when all is one. */
  copies: NoteCopy[];
}

/** Another sheet that a form may be carried on with: *continue the sheet from 10.42*. */
export interface SheetOffer {
  sheetId: string;
  label: string;
  startedAt: number;
}

/** The facts of a sheet. */
export interface SheetFacts {
  sheetId: string;
  /** Neutral, such as "Ark 14.02 · 22. nov.". */
  label: string;
  /** What the user calls it; empty: its label alone. */
  name: string;
  startedAt: number;
  expiresAt: number;
  /** Its end is near: warn. */
  ending: boolean;
  /** An address brings it back: it belongs to a case. */
  hasCase: boolean;
  formLabel: string;
}

/** A sheet with all that is on it. */
export interface SheetContent extends SheetFacts {
  /** Ids of ticked items by field key. */
  ticks: Record<string, string[]>;
  /** Notes by field key. */
  notes: Record<string, Note>;
  /** Answers of *what now?* by step. */
  answers: Record<string, string>;
  /** Entries set aside because they could not be opened: said, and exportable. */
  damaged: number;
  /** Entries of a newer version of the product: left untouched. */
  newer: number;
}

/** Why there is nothing to write on. */
export type Closed = 'off' | 'locked' | 'passphrase-required';

/** Why a form has the sheet it has. */
export type Because = 'case' | 'became-case' | 'chosen' | 'new';

/** The sheet in force for a form. */
export type OpenSheet =
  | ({
      status: 'open';
      because: Because;
      /** False until something is written: nothing of it is on disk. */
      stored: boolean;
      offer: SheetOffer | null;
      notice: Notice | null;
    } & SheetContent)
  | {
      status: Closed;
      /** The same as long as the form is surely the same person's: what was said beside it goes with it. */
      form: string;
      offer: null;
      notice: Notice | null;
    };

/** Something the user must be told once; stays until `dismissNotice`. */
export type Notice =
  /** The database that held notes is gone; the browser or a cleaning tool removed it. */
  | 'missing'
  /** Records could not be opened and were set aside. */
  | 'damaged';

/** What a write answers, after the durable transaction is complete. */
export interface Written {
  /** The sheet that holds it: another than asked for only when the case got one meanwhile. */
  sheetId: string;
  savedAt: number;
  expiresAt: number;
}

/** How things are with the vault. */
export interface VaultStatus {
  /** `none`: nothing was ever written. */
  state: 'none' | 'open' | 'locked' | 'passphrase-required' | 'off';
  protection: 'device' | 'passphrase';
  sheets: number;
  /** Records set aside. */
  aside: number;
  notice: Notice | null;
}
