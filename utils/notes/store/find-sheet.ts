/** Finding a sheet: by its id, by its case, or the latest of its form. */
import { Damaged, Newer } from '../errors';
import { keyedHash } from '../vault/keyed-hash';
import type { Keys } from '../vault/secret';
import type { NotesDatabase } from './database';
import { setSheetAside } from './set-aside';
import { type OpenedSheet, openSheet } from './sheet-record';

/** The open vault. */
export interface Vault {
  database: NotesDatabase;
  keys: Keys;
  /** Of the wrapping that the keys came from. */
  stamp: string;
}

/** The keyed hash of a case; addresses themselves are never stored. */
export const caseHashOf = ({ keys }: Vault, caseKey: string) =>
  keyedHash(keys.hashing, 'case', caseKey);

/** The keyed hash of a form. */
export const formHashOf = ({ keys }: Vault, formKey: string) =>
  keyedHash(keys.hashing, 'form', formKey);

/**
 * A stored sheet whose time is not over. A damaged one is set aside.
 *
 * @returns null when there is none that can be opened
 */
export async function sheetById(
  vault: Vault,
  id: string,
  now: number,
): Promise<OpenedSheet | null> {
  const row = await vault.database.sheets.get(id);
  if (!row) return null;
  try {
    const sheet = await openSheet(vault.keys, row);
    return sheet.head.expiresAt > now ? sheet : null;
  } catch (error) {
    if (error instanceof Damaged) await setSheetAside(vault, row, now);
    else if (!(error instanceof Newer)) throw error;
    return null;
  }
}

/** Is an id taken by a sheet that cannot be written on: ended, newer than the code, or set aside? */
export async function isSpent({ sheets, aside }: NotesDatabase, id: string): Promise<boolean> {
  return Boolean((await sheets.get(id)) ?? (await aside.get(`sheet ${id}`)));
}

/**
 * The sheet of a case. The sheet itself must say, sealed, that it is this case's: a row that points
 * elsewhere brings up nothing.
 */
export async function sheetOfCase(
  vault: Vault,
  caseHash: string,
  now: number,
): Promise<OpenedSheet | null> {
  const row = await vault.database.cases.get(caseHash);
  const sheet = row ? await sheetById(vault, row.sheetId, now) : null;
  return sheet?.head.caseHash === caseHash ? sheet : null;
}

/** The latest sheet of a form that belongs to no case. */
export async function latestOfForm(
  vault: Vault,
  formHash: string,
  now: number,
): Promise<OpenedSheet | null> {
  const row = await vault.database.forms.get(formHash);
  const sheet = row ? await sheetById(vault, row.sheetId, now) : null;
  const isOurs = sheet?.head.formHash === formHash && sheet.head.caseHash === null;
  return isOurs ? sheet : null;
}
