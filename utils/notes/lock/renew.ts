/**
 * New keys for everything. A vault that the device protected has its device key on disk, and what
 * is deleted from a disk may linger there; so when a passphrase takes over, the vault's secret and
 * every sheet's secret are made anew, and what is sealed is sealed again. Later changes of the
 * passphrase only wrap again.
 */
import { Damaged, StaleKeys } from '../errors';
import type { EntryRow, NotesDatabase, SheetRow } from '../store/database';
import type { Vault } from '../store/find-sheet';
import { sameSealing } from '../store/same-record';
import { setEntryAside, setSheetAside } from '../store/set-aside';
import { openSheet, secretBond, withHead } from '../store/sheet-record';
import { openBytes, sealBytes } from '../vault/cipher';
import { type Keys, keysOf, renewedSecret } from '../vault/secret';
import type { Wrapping } from '../vault/wrapping';
import { wrappingOf } from './open-vault';

interface Renewed {
  before: { sheets: SheetRow[]; entries: EntryRow[] };
  sheets: SheetRow[];
  entries: EntryRow[];
}

/** Seals an entry again, whatever is in it. */
async function renewEntry(from: Keys, to: Keys, row: EntryRow): Promise<EntryRow> {
  const bond = { kind: row.kind, id: row.id, version: row.version };
  const bytes = await openBytes(from.sealing, bond, row.sealed);
  return { ...row, sealed: await sealBytes(to.sealing, bond, bytes) };
}

/** Damaged records cannot be sealed again: they are set aside. */
async function orAside<T>(work: Promise<T>, setAside: () => Promise<void>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    await setAside();
    return null;
  }
}

async function renewSheet(vault: Vault, to: Keys, row: SheetRow, now: number) {
  const { database, keys } = vault;
  const old = await openBytes(keys.sealing, secretBond(row.id), row.secret);
  const { head } = await openSheet(keys, row);
  const secret = renewedSecret(old);
  const [oldKeys, newKeys] = await Promise.all([keysOf(old), keysOf(secret)]);
  const sealed = await sealBytes(to.sealing, secretBond(row.id), secret);
  const rows = await database.entries.where('sheetId').equals(row.id).toArray();
  const renewed = await Promise.all(
    rows.map((entry) =>
      orAside(renewEntry(oldKeys, newKeys, entry), () => setEntryAside(database, entry, row, now)),
    ),
  );
  return {
    row: await withHead({ ...row, secret: sealed }, newKeys, head),
    before: rows.filter((_, at) => renewed[at]),
    entries: renewed.filter((entry) => entry !== null),
  };
}

async function renewAll(vault: Vault, to: Keys, now: number): Promise<Renewed> {
  const all: Renewed = { before: { sheets: [], entries: [] }, sheets: [], entries: [] };
  for (const row of await vault.database.sheets.toArray()) {
    const renewed = await orAside(renewSheet(vault, to, row, now), () =>
      setSheetAside(vault, row, now),
    );
    if (!renewed) continue;
    all.before.sheets.push(row);
    all.before.entries.push(...renewed.before);
    all.sheets.push(renewed.row);
    all.entries.push(...renewed.entries);
  }
  return all;
}

/** Is everything on disk as it was when it was sealed again? What belongs to no sheet is left out. */
async function unchanged(database: NotesDatabase, { before }: Renewed): Promise<boolean> {
  const ids = before.sheets.map(({ id }) => id);
  const [sheets, entries] = await Promise.all([
    database.sheets.toArray(),
    database.entries.where('sheetId').anyOf(ids).toArray(),
  ]);
  const heads = new Map(sheets.map(({ id, head }) => [id, head]));
  const sealings = new Map(entries.map(({ id, sealed }) => [id, sealed]));
  return (
    sheets.length === before.sheets.length &&
    entries.length === before.entries.length &&
    before.sheets.every(({ id, head }) => sameSealing(heads.get(id), head)) &&
    before.entries.every(({ id, sealed }) => sameSealing(sealings.get(id), sealed))
  );
}

/**
 * Seals everything again, for another secret and wrapping, in one durable transaction: a crash
 * leaves all as it was or all as it will be.
 *
 * @param vault open by the keys of before
 */
export async function renewVault(
  vault: Vault,
  from: Wrapping,
  to: { wrapping: Wrapping; keys: Keys },
  now: number,
): Promise<void> {
  const { database } = vault;
  const { meta, sheets, entries } = database;
  for (;;) {
    const renewed = await renewAll(vault, to.keys, now);
    const isDone = await database.transaction('rw', meta, sheets, entries, async () => {
      // Something was written meanwhile: seal that too.
      if (!(await unchanged(database, renewed))) return false;
      if ((await wrappingOf(database))?.stamp !== from.stamp) throw new StaleKeys();
      await sheets.bulkPut(renewed.sheets);
      await entries.bulkPut(renewed.entries);
      await meta.put({ id: 'vault', ...to.wrapping });
      return true;
    });
    if (isDone) return;
  }
}
