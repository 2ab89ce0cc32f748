/** One sheet's record: its own secret, sealed by the vault's, and its facts, sealed by its own. */
import { openBytes, seal, sealBytes } from '../vault/cipher';
import { type Keys, keysOf, newSecret } from '../vault/secret';
import type { SheetRow } from './database';
import { dayOf } from './days';
import { type Head, openRecord, schemaVersion } from './schema';

/** A sheet opened for reading and writing. */
export interface OpenedSheet {
  row: SheetRow;
  keys: Keys;
  head: Head;
}

/** Shape of the sealed secret: 64 bytes, as `newSecret` makes them. */
const secretVersion = 1;

/** What a sheet's secret is bound to. */
export const secretBond = (id: string) => ({ kind: 'sheet secret', id, version: secretVersion });

/** The day of expiry is readable on disk; bound to the head, it cannot be changed there. */
const headPlace = (id: string, expiryDay: number) => `${id} ${expiryDay}`;

/** Seals a sheet's facts for its row. */
export async function withHead(row: SheetRow, keys: Keys, head: Head): Promise<SheetRow> {
  const expiryDay = dayOf(head.expiresAt);
  const bond = { kind: 'head', id: headPlace(row.id, expiryDay), version: schemaVersion };
  return { ...row, expiryDay, version: schemaVersion, head: await seal(keys.sealing, bond, head) };
}

/** A new sheet, not yet stored. */
export async function newSheet(vault: Keys, id: string, head: Head): Promise<OpenedSheet> {
  const secret = newSecret();
  const keys = await keysOf(secret);
  const sealed = await sealBytes(vault.sealing, secretBond(id), secret);
  const bare = { id, version: schemaVersion, expiryDay: 0, secret: sealed, head: sealed };
  return { row: await withHead(bare, keys, head), keys, head };
}

/**
 * Opens a stored sheet.
 *
 * @throws Damaged, Newer
 */
export async function openSheet(vault: Keys, row: SheetRow): Promise<OpenedSheet> {
  const keys = await keysOf(await openBytes(vault.sealing, secretBond(row.id), row.secret));
  const place = headPlace(row.id, row.expiryDay);
  const about = { version: row.version, sealed: row.head };
  return { row, keys, head: await openRecord(keys.sealing, 'head', place, about) };
}
