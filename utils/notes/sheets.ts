/** Finding, keeping and ending sheets. */

import type { Known } from './choose-sheet';
import { open } from './cipher';
import type { SheetRow } from './database';
import { sheetKey, unwrap } from './keys';
import type { Vault } from './vault';

async function known(vault: Vault, row: SheetRow): Promise<Known> {
  const bytes = await unwrap(vault.keys.wrapping, row.key, `sheet key ${row.id}`);
  const { startedAt } = await open<{ startedAt: number }>(
    await sheetKey(bytes),
    'facts',
    row.id,
    row.facts,
  );
  return { sheetId: row.id, startedAt };
}

async function latest(vault: Vault, rows: SheetRow[], now: number): Promise<Known | null> {
  const living = await Promise.all(
    rows.filter(({ endsAt }) => endsAt > now).map((row) => known(vault, row).catch(() => null)),
  );
  const sorted = living.flatMap((one) => one ?? []).sort((a, b) => b.startedAt - a.startedAt);
  return sorted[0] ?? null;
}

/** The sheet of a case, or null. */
export async function sheetOfCase(vault: Vault, caseHash: string, now: number) {
  const rows = await vault.database.sheets.where('caseHash').equals(caseHash).toArray();
  return latest(vault, rows, now);
}

/** The latest sheet of a form that belongs to no case, or null. */
export async function sheetOfForm(vault: Vault, formHash: string, now: number) {
  const rows = await vault.database.sheets.where('formHash').equals(formHash).toArray();
  return latest(
    vault,
    rows.filter(({ caseHash }) => caseHash === ''),
    now,
  );
}

/** Gives a new case's sheet to the case that got its number. */
export async function adoptSheet(vault: Vault, sheetId: string, caseHash: string): Promise<void> {
  await vault.database.sheets.update(sheetId, { caseHash });
}

/** Deletes a sheet: records and key, in one transaction. */
export async function eraseSheet({ database }: Vault, sheetId: string): Promise<void> {
  await database.transaction('rw', database.sheets, database.entries, async () => {
    await database.entries.where('sheetId').equals(sheetId).delete();
    await database.sheets.delete(sheetId);
  });
}

/**
 * Deletes the sheets whose time is over.
 *
 * @param now milliseconds since 1970
 * @returns how many there were
 */
export async function sweep(vault: Pick<Vault, 'database'>, now: number): Promise<number> {
  const { sheets, entries } = vault.database;
  return vault.database.transaction('rw', sheets, entries, async () => {
    const ids = await sheets.where('endsAt').belowOrEqual(now).primaryKeys();
    await entries.where('sheetId').anyOf(ids).delete();
    await sheets.bulkDelete(ids);
    return ids.length;
  });
}
