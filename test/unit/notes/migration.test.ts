import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as door from '@/utils/notes/door';
import { connection } from '@/utils/notes/store/connection';
import { schemaVersion, type Upgrade, upToDate } from '@/utils/notes/store/schema';
import { fromBase64 } from '@/utils/notes/vault/base64';
import { disk, surroundings, tab, write } from './surroundings';

/** What each version wrote, once, with this passphrase; never to be written again. */
const fileOf = (version: number) => new URL(`./written-by/schema-${version}.json`, import.meta.url);
/** What the first sheet was called; version 1 knew no names. */
const names = ['', 'Kontor 2'];
const passphrase = 'riktig hest batteri stift';

interface Written {
  sheets: [string, string];
  tables: Record<string, object[]>;
}

function written(version: number): Written {
  return JSON.parse(readFileSync(fileOf(version), 'utf8'), (_, value) =>
    value && typeof value === 'object' && typeof value.base64 === 'string'
      ? fromBase64(value.base64)
      : value,
  );
}

const versions = Array.from({ length: schemaVersion }, (_, at) => at + 1);

test.each(versions)('records written by schema %d are kept with the tests', (version) => {
  expect(existsSync(fileOf(version))).toBe(true);
});

test.each(versions)(
  'everything that schema %d wrote is read, and written anew',
  async (version) => {
    const { sheets, tables } = written(version);
    const database = await connection();
    for (const [name, rows] of Object.entries(tables)) await database.table(name).bulkPut(rows);
    const { port } = surroundings();
    await door.unlock(port, passphrase);
    const form = tab(port);
    const sheet = await form.load('/sak/4711');
    expect(sheet).toMatchObject({
      sheetId: sheets[0],
      name: names[version - 1],
      ticks: { bosted: ['lives-at-work'] },
      answers: { 'under-18': 'yes' },
      notes: {
        bosted: {
          text: 'deler rom med tre',
          version: 2,
          copies: [{ id: 'w1', text: 'sover bak kjøkkenet' }],
        },
      },
      damaged: 0,
      newer: 0,
      notice: null,
    });
    await write(port, sheets[0], 'alt i ett', { version: 2, writer: 'w3', settled: ['w1'] });
    expect((await form.look()).notes.bosted).toMatchObject({ text: 'alt i ett', copies: [] });
    expect((await tab(port, 2).load('/skjema')).offer?.sheetId).toBe(sheets[1]);
    expect((await door.readSheet(port, { sheetId: sheets[1] })).notes.lønn?.text).toBe('annet');
    expect(await disk()).not.toContain('alt i ett');
  },
);

describe('bringing a value up to date', () => {
  const steps: Upgrade[] = [
    (kind, value) => (kind === 'note' ? { ...(value as object), copies: [] } : value),
    (kind, value) => ({ ...(value as object), kind }),
  ];
  test.each([
    ['note', 1, { text: 'x' }, { text: 'x', copies: [], kind: 'note' }],
    ['note', 2, { text: 'x' }, { text: 'x', kind: 'note' }],
    ['note', 3, { text: 'x' }, { text: 'x' }],
    ['tick', 1, { itemId: 'a' }, { itemId: 'a', kind: 'tick' }],
  ] as const)('%s of version %d', (kind, version, before, after) => {
    expect(upToDate(kind, version, before, steps)).toEqual(after);
  });
  test('of a version that is yet to come is refused', () => {
    expect(() => upToDate('note', 4, {}, steps)).toThrow(
      expect.objectContaining({ name: 'Newer' }),
    );
  });
  test('no upgrade is without effect on what is there already', () => {
    expect(upToDate('note', schemaVersion, { text: 'x' })).toEqual({ text: 'x' });
    expect(upToDate('head', schemaVersion, { name: 'x' })).toEqual({ name: 'x' });
  });
});
