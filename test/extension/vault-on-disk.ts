/** The vault's database as it lies in the browser, reached from a page of ours: to damage it as disks and other versions do. */
import type { Page } from '@playwright/test';

type Row = Record<string, unknown>;

/** Work on the rows of one table; the database is closed again afterwards. */
async function onTable(page: Page, table: string, rows: readonly Row[] | null): Promise<Row[]> {
  return page.evaluate(
    async ([name, change]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      /** Bytes cross as text; keys do not cross, and stay as they are. */
      const out = (_: string, value: unknown) =>
        value instanceof Uint8Array ? { bytes: [...value] } : value;
      const back = (_: string, value: { bytes?: number[] } | null) =>
        value && typeof value === 'object' && Array.isArray(value.bytes)
          ? new Uint8Array(value.bytes)
          : value;
      const database = await done(indexedDB.open('vault'));
      const store = database.transaction(name, 'readwrite').objectStore(name);
      for (const row of change ? JSON.parse(JSON.stringify(change), back) : []) {
        await done(store.put({ ...(await done(store.get(row.id))), ...row }));
      }
      const all = await done(store.getAll());
      database.close();
      return JSON.parse(JSON.stringify(all, out));
    },
    [table, rows] as const,
  );
}

/** The rows of a table, bytes as `{ bytes }`. */
export const rowsOf = (page: Page, table: string): Promise<Row[]> => onTable(page, table, null);

/** Lays rows over those of the same ids. */
export const layOver = (page: Page, table: string, rows: readonly Row[]): Promise<Row[]> =>
  onTable(page, table, rows);

/** The same bytes with one bit of one byte turned. */
export function turned(row: Row, field: string): Row {
  const sealed = row[field] as { data: { bytes: number[] } };
  const bytes = sealed.data.bytes.map((byte, at) => (at === 5 ? byte ^ 1 : byte));
  return { id: row.id, [field]: { ...sealed, data: { bytes } } };
}
