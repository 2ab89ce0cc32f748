/** What lies on disk: opaque ids, keyed hashes, end dates, and ciphertext. */
import Dexie, { type EntityTable } from 'dexie';
import type { Sealed } from './cipher';
import type { WrappedKey } from './keys';

/** How the vault key is kept. */
export interface VaultRow {
  id: 'vault';
  /** Cannot be exported; the browser stores it for us. */
  deviceKey: CryptoKey;
  vaultKey: WrappedKey;
}

/** A sheet: when it ends is readable, so that it can be deleted while locked. */
export interface SheetRow {
  id: string;
  caseHash: string;
  formHash: string;
  /** Milliseconds since 1970. */
  endsAt: number;
  key: WrappedKey;
  facts: Sealed;
}

/** A tick, a note or an answer. The id follows from sheet, kind and place, so a repeat overwrites. */
export interface EntryRow {
  id: string;
  sheetId: string;
  kind: 'tick' | 'note' | 'answer';
  sealed: Sealed;
}

/** The tables of the vault. */
export type VaultDatabase = Dexie & {
  vault: EntityTable<VaultRow, 'id'>;
  sheets: EntityTable<SheetRow, 'id'>;
  entries: EntityTable<EntryRow, 'id'>;
};

/** Strict durability: a transaction is complete only when it is on disk. */
export function openDatabase(name = 'sheets'): VaultDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as VaultDatabase;
  database.version(1).stores({
    vault: 'id',
    sheets: 'id, caseHash, formHash, endsAt',
    entries: 'id, sheetId',
  });
  return database;
}
