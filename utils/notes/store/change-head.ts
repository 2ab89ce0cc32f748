/** Changes of a sheet's facts: its end, its name, and the case it belongs to. */
import { SheetGone } from '../errors';
import { sheetById, type Vault } from './find-sheet';
import { sameSealing } from './same-record';
import type { Head } from './schema';
import { type OpenedSheet, withHead } from './sheet-record';

/**
 * Changes a sheet's facts in one durable transaction, again where another write came between.
 *
 * @throws SheetGone
 */
async function changeHead(
  vault: Vault,
  id: string,
  now: number,
  change: (head: Head) => Head,
): Promise<OpenedSheet> {
  const { sheets, cases, forms } = vault.database;
  for (;;) {
    const sheet = await sheetById(vault, id, now);
    if (!sheet) throw new SheetGone();
    const head = change(sheet.head);
    const row = await withHead(sheet.row, sheet.keys, head);
    const isDone = await vault.database.transaction('rw', sheets, cases, forms, async () => {
      const stored = await sheets.get(id);
      if (!stored || !sameSealing(stored.head, sheet.row.head)) return false;
      await sheets.put(row);
      if (head.caseHash !== null) {
        await cases.put({ caseHash: head.caseHash, sheetId: id });
        await forms.where('sheetId').equals(id).delete();
      }
      return true;
    });
    if (isDone) return { ...sheet, row, head };
  }
}

/** Gives a sheet that has none a case. */
export const giveCase = (vault: Vault, id: string, caseHash: string, now: number) =>
  changeHead(vault, id, now, (head) => ({ ...head, caseHash: head.caseHash ?? caseHash }));

/** Sets when a sheet ends. */
export const setExpiry = (vault: Vault, id: string, expiresAt: number, now: number) =>
  changeHead(vault, id, now, (head) => ({ ...head, expiresAt }));

/** Gives a sheet the user's own name, or takes it away (empty). */
export const setName = (vault: Vault, id: string, name: string, now: number) =>
  changeHead(vault, id, now, (head) => ({ ...head, name }));
