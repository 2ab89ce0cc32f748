/** What lies on disk: opaque ids, keyed hashes, days of expiry, and ciphertext. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Sealed } from '../vault/cipher';
import type { Wrapping } from '../vault/wrapping';

/** The vault's own records, by id. */
export type MetaRow =
  | ({ id: 'vault' } & Wrapping)
  /** What the user is yet to be told. */
  | { id: 'notice'; missing: boolean; damaged: boolean };

/** A sheet. */
export interface SheetRow {
  id: string;
  /** Schema version of the head. */
  version: number;
  /** Days since 1970 (UTC) of its end: readable, so that it goes while locked. */
  expiryDay: number;
  /** The sheet's secret, sealed by the vault's. */
  secret: Sealed;
  /** Its facts, sealed by its own. */
  head: Sealed;
}

/** What is written on a sheet. */
export const entryKinds = ['tick', 'note', 'answer'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A tick, a note or an answer. The id follows from its place on the sheet, so a repeat overwrites. */
export interface EntryRow {
  id: string;
  sheetId: string;
  kind: EntryKind;
  version: number;
  sealed: Sealed;
}

/** Which sheet a case has. The sheet's head says the same, sealed: a swapped row is refused. */
export interface CaseRow {
  caseHash: string;
  sheetId: string;
}

/** The latest sheet of a form that belongs to no case. */
export interface FormRow {
  formHash: string;
  sheetId: string;
}

/** A record that could not be opened, as it was found. */
export interface AsideRow {
  id: string;
  sheetId: string;
  expiryDay: number;
  /** Milliseconds since 1970. */
  at: number;
  record: SheetRow | EntryRow;
}

/** The tables. */
export type NotesDatabase = Dexie & {
  meta: Table<MetaRow, MetaRow['id']>;
  sheets: EntityTable<SheetRow, 'id'>;
  entries: EntityTable<EntryRow, 'id'>;
  cases: EntityTable<CaseRow, 'caseHash'>;
  forms: EntityTable<FormRow, 'formHash'>;
  aside: EntityTable<AsideRow, 'id'>;
};

/** The database's name, as it is in the extension's own origin. */
export let databaseName = 'vault';

/** Names the database before it is opened: in a form's own origin, where others may have a vault too. */
export function nameDatabase(name: string): void {
  databaseName = name;
}

/** The tables of each version, from 1 on: their primary key, then their indexes. */
const versions: readonly Record<string, string>[] = [
  {
    meta: 'id',
    sheets: 'id, expiryDay',
    entries: 'id, sheetId',
    cases: 'caseHash, sheetId',
    forms: 'formHash, sheetId',
    aside: 'id, sheetId, expiryDay',
  },
];

/** Name, primary key and indexes of each table that a version has; none for one that never was. */
export const tablesOf = (version: number): { name: string; key: string; indexes: string[] }[] =>
  Object.entries(versions[version - 1] ?? {}).map(([name, parts]) => {
    const [key = '', ...indexes] = parts.split(', ');
    return { name, key, indexes };
  });

/**
 * Declares the tables; each change of tables or indexes is one more `version`. Strict durability:
 * a transaction is complete only when it is on disk (Chromium's own default is not).
 */
export function declareDatabase(name = databaseName): NotesDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as NotesDatabase;
  for (const [at, tables] of versions.entries()) database.version(at + 1).stores(tables);
  return database;
}
