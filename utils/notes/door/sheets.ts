/** All sheets: listing, reading, extending, naming, erasing. */
import { rememberGone } from '../choice/gone';
import { changeSeats, withoutSheets } from '../choice/seats';
import { SheetGone } from '../errors';
import { openVault } from '../lock/open-vault';
import { setExpiry, setName } from '../store/change-head';
import { connection } from '../store/connection';
import { boundedDays, day } from '../store/days';
import { eraseSheets, sweep as sweepStore } from '../store/erase';
import { naming } from '../store/failures';
import { sheetById, type Vault } from '../store/find-sheet';
import { readEntries } from '../store/read-sheet';
import type { NotesPort, SheetContent, SheetFacts } from '../types';
import { factsOf } from './facts';

/** @throws SheetGone */
async function existing(port: NotesPort, sheetId: string) {
  const vault = await openVault(port);
  const sheet = vault && (await sheetById(vault, sheetId, port.now()));
  if (!vault || !sheet) throw new SheetGone();
  return { vault, sheet };
}

/**
 * All sheets that can be opened, the latest first. A damaged one is set aside, and the notice says so.
 *
 * @throws VaultLocked, PassphraseRequired, NotesOff, Damaged, and the failures of storage
 */
export const listSheets = (port: NotesPort): Promise<SheetFacts[]> =>
  naming(async () => {
    const vault = await openVault(port);
    if (!vault) return [];
    const settings = await port.settings();
    const ids = await vault.database.sheets.toCollection().primaryKeys();
    const sheets = await Promise.all(ids.map((id) => sheetById(vault, id, port.now())));
    return sheets
      .flatMap((sheet) => (sheet ? [factsOf(sheet, settings, port.now())] : []))
      .sort((a, b) => b.startedAt - a.startedAt);
  });

/** One sheet with all that is on it. Throws SheetGone, and as `listSheets`. */
export const readSheet = (
  port: NotesPort,
  { sheetId }: { sheetId: string },
): Promise<SheetContent> =>
  naming(async () => {
    const { vault, sheet } = await existing(port, sheetId);
    const facts = factsOf(sheet, await port.settings(), port.now());
    return { ...facts, ...(await readEntries(vault, sheet, port.now())) };
  });

/**
 * Lets a sheet live so many whole days from now: by hand only, within what policy allows.
 *
 * @param about days: the usual time when left out
 * @throws SheetGone, and as `listSheets`
 */
export const extendSheet = (
  port: NotesPort,
  { sheetId, days }: { sheetId: string; days?: number | undefined },
): Promise<SheetFacts> =>
  naming(async () => {
    const { vault } = await existing(port, sheetId);
    const settings = await port.settings();
    const life = boundedDays(days ?? settings.keepDays, settings.mostDays) * day;
    const sheet = await setExpiry(vault, sheetId, port.now() + life, port.now());
    return factsOf(sheet, settings, port.now());
  });

/** The longest name (UTF-16 units). */
const longestName = 40;

/**
 * Gives a sheet a name beside its label; empty takes it away.
 *
 * @throws SheetGone, and as `listSheets`
 */
export const renameSheet = (
  port: NotesPort,
  { sheetId, name }: { sheetId: string; name: string },
): Promise<SheetFacts> =>
  naming(async () => {
    const { vault } = await existing(port, sheetId);
    const plain = name.replace(/\s+/g, ' ').trim().slice(0, longestName).trim();
    const sheet = await setName(vault, sheetId, plain, port.now());
    return factsOf(sheet, await port.settings(), port.now());
  });

async function forget(port: NotesPort, ids: readonly string[]): Promise<void> {
  await rememberGone(port, ids);
  await changeSeats(port, (seats) => withoutSheets(seats, new Set(ids), port.now()));
}

/** Erases a sheet, its keys, and what was set aside of it. Works while locked. */
export const eraseSheet = (port: NotesPort, { sheetId }: { sheetId: string }): Promise<void> =>
  naming(async () => {
    await forget(port, [sheetId]);
    await eraseSheets(await connection(), [sheetId]);
  });

/** The vault where its keys may be had: locked, off or damaged, ended sheets go all the same. */
const vaultIfOpen = (port: NotesPort): Promise<Vault | null> => openVault(port).catch(() => null);

/**
 * Erases the sheets whose time is over. To be called at each wake and once an hour; works while locked.
 *
 * @returns the ids of those that went
 */
export const sweep = (port: NotesPort): Promise<string[]> =>
  naming(async () => {
    const gone = await sweepStore(await connection(), await vaultIfOpen(port), port.now());
    if (gone.length > 0) await forget(port, gone);
    return gone;
  });
