/** What was set aside, as a file: still sealed, for whoever may be able to mend it. */
import { connection } from '../store/connection';
import { naming } from '../store/failures';
import { toBase64 } from '../vault/base64';

const withText = (_name: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { base64: toBase64(value) } : value;

/**
 * Works while locked: nothing in it is readable. Entries of a damaged sheet are given along.
 *
 * @returns JSON, and how many records were set aside
 */
export const exportDamaged = (): Promise<{ records: number; json: string }> =>
  naming(async () => {
    const { aside, sheets, entries } = await connection();
    const rows = await aside.toArray();
    const living = await sheets.bulkGet(rows.map(({ sheetId }) => sheetId));
    const orphaned = rows.filter((_, at) => !living[at]).map(({ sheetId }) => sheetId);
    const orphans = await entries.where('sheetId').anyOf(orphaned).toArray();
    const file = {
      format: 'kjennetegn damaged records',
      version: 1,
      aside: rows,
      entries: orphans,
    };
    return { records: rows.length, json: JSON.stringify(file, withText, 2) };
  });
