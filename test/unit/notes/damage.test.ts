import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import * as door from '@/utils/notes/door';
import { openVault } from '@/utils/notes/lock/open-vault';
import { connection } from '@/utils/notes/store/connection';
import type { EntryKind, EntryRow, SheetRow } from '@/utils/notes/store/database';
import { schemaVersion } from '@/utils/notes/store/schema';
import { openSheet } from '@/utils/notes/store/sheet-record';
import { type Sealed, seal } from '@/utils/notes/vault/cipher';
import { day, restartBrowser, restartWorker, surroundings, tab, write } from './surroundings';

const flip = (bytes: Uint8Array<ArrayBuffer>, at = 0) =>
  bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));
const flipped = (sealed: Sealed): Sealed => ({ ...sealed, data: flip(sealed.data, 5) });

async function twoSheets() {
  const around = surroundings();
  const { port } = around;
  const one = await tab(port, 1).load('/sak/4711');
  const two = await tab(port, 2).load('/sak/4712');
  await write(port, one.sheetId, 'en', { fieldKey: 'a' });
  await write(port, one.sheetId, 'en til', { fieldKey: 'b' });
  await write(port, two.sheetId, 'to', { fieldKey: 'a' });
  const { sheets, entries } = await connection();
  const sheet = async (id: string) => (await sheets.get(id)) as SheetRow;
  const entriesOf = (id: string): Promise<EntryRow[]> =>
    entries.where('sheetId').equals(id).toArray();
  return { ...around, one: one.sheetId, two: two.sheetId, sheets, entries, sheet, entriesOf };
}

describe('one damaged entry', () => {
  test('is set aside, said, exportable; the rest is readable', async () => {
    const { port, one, entries, entriesOf } = await twoSheets();
    const [bad] = await entriesOf(one);
    if (!bad) throw new Error('no entry');
    await entries.put({ ...bad, sealed: flipped(bad.sealed) });
    const sheet = await tab(port, 3).load('/sak/4711');
    expect(Object.keys(sheet.notes).length).toBe(1);
    expect(sheet).toMatchObject({ damaged: 1, notice: 'damaged' });
    expect(await entries.get(bad.id)).toBeUndefined();
    await restartWorker();
    expect(await tab(port, 3).load('/sak/4711')).toMatchObject({ damaged: 1, notice: 'damaged' });
    const { records, json } = await door.exportDamaged();
    expect(records).toBe(1);
    expect(JSON.parse(json).aside[0].record.id).toBe(bad.id);
    await door.dismissNotice(port);
    expect(await tab(port, 3).load('/sak/4711')).toMatchObject({ damaged: 1, notice: null });
    expect((await door.vaultStatus(port)).aside).toBe(1);
    await door.eraseSheet(port, { sheetId: one });
    expect((await door.vaultStatus(port)).aside).toBe(0);
  });
  test('does not stop its field from being written anew', async () => {
    const { port, one, entries, entriesOf } = await twoSheets();
    for (const row of await entriesOf(one))
      await entries.put({ ...row, sealed: flipped(row.sealed) });
    const { note } = await write(port, one, 'ny', { fieldKey: 'a', version: 1 });
    expect(note.text).toBe('ny');
    expect(await door.readSheet(port, { sheetId: one })).toMatchObject({
      damaged: 2,
      notes: { a: { text: 'ny' } },
    });
  });
  test('swapped with another of the sheet, or with one of another sheet, is refused', async () => {
    const { port, one, two, entries, entriesOf } = await twoSheets();
    const [a, b] = await entriesOf(one);
    const [c] = await entriesOf(two);
    if (!a || !b || !c) throw new Error('no entries');
    await entries.bulkPut([
      { ...a, sealed: b.sealed },
      { ...b, sealed: a.sealed },
    ]);
    expect(await door.readSheet(port, { sheetId: one })).toMatchObject({ damaged: 2, notes: {} });
    await entries.put({ ...c, sheetId: one, id: 'moved' });
    expect(await door.readSheet(port, { sheetId: one })).toMatchObject({ damaged: 3, notes: {} });
    await entries.put({ ...c, kind: 'answer' });
    expect(await door.readSheet(port, { sheetId: two })).toMatchObject({ damaged: 1, answers: {} });
  });
});

describe('a record of the wrong shape, whoever sealed it', () => {
  const wrong: [string, EntryKind, unknown][] = [
    ['a note that is a list', 'note', ['bosted', 'tekst']],
    ['a note that is a word', 'note', 'tekst'],
    ['a note that is nothing', 'note', null],
    ['a note without its text', 'note', { fieldKey: 'a', version: 1, savedAt: 1, copies: [] }],
    ['a tick without its item', 'tick', { fieldKey: 'a' }],
    ['an answer that is a number', 'answer', { step: 'under-18', answer: 1 }],
  ];
  test.each(wrong)('%s: set aside, the rest is readable', async (_, kind, value) => {
    const { port, one, entries, sheet } = await twoSheets();
    const row = await sheet(one);
    const { keys } = (await openVault(port)) ?? {};
    if (!keys) throw new Error('no vault');
    const bond = { kind, id: 'strange', version: schemaVersion };
    const sealed = await seal((await openSheet(keys, row)).keys.sealing, bond, value);
    await entries.put({ id: 'strange', sheetId: one, kind, version: schemaVersion, sealed });
    const after = await door.readSheet(port, { sheetId: one });
    expect(after).toMatchObject({ damaged: 1, ticks: {}, answers: {} });
    expect(Object.keys(after.notes)).toEqual(expect.arrayContaining(['a', 'b']));
    expect(Object.keys(after.notes)).toHaveLength(2);
    expect(JSON.parse((await door.exportDamaged()).json).aside[0].record.id).toBe('strange');
  });
});

describe('a damaged sheet', () => {
  test.each<[string, (row: SheetRow, other: SheetRow) => Partial<SheetRow>]>([
    ['its secret altered', (row) => ({ secret: flipped(row.secret) })],
    ['its facts altered', (row) => ({ head: flipped(row.head) })],
    ['its day of expiry put off', (row) => ({ expiryDay: row.expiryDay + 1 })],
    ['its version altered', () => ({ version: 0 })],
    ['its secret swapped', (_, other) => ({ secret: other.secret })],
    ['its facts swapped', (_, other) => ({ head: other.head })],
    ['both swapped', (_, { secret, head }) => ({ secret, head })],
  ])('%s: set aside with its entries, the case begins anew', async (_, change) => {
    const { port, one, two, sheets, sheet } = await twoSheets();
    await sheets.update(one, change(await sheet(one), await sheet(two)));
    const form = tab(port, 3);
    const after = await form.load('/sak/4711');
    expect(after).toMatchObject({ notes: {}, notice: 'damaged' });
    expect(after.sheetId).not.toBe(one);
    expect((await door.listSheets(port)).map(({ sheetId }) => sheetId)).toEqual([two]);
    expect(JSON.parse((await door.exportDamaged()).json)).toMatchObject({
      aside: [{ sheetId: one }],
      entries: [{ sheetId: one }, { sheetId: one }],
    });
    await expect(write(port, one, 'sent')).rejects.toMatchObject({ name: 'SheetGone' });
    await write(port, after.sheetId, 'nytt');
    expect((await form.look()).notes.bosted?.text).toBe('nytt');
  });
  test('set aside, it still ends at its time', async () => {
    const { port, clock, one, sheets, sheet, entriesOf } = await twoSheets();
    await sheets.update(one, { head: flipped((await sheet(one)).head) });
    await door.listSheets(port);
    clock.now += 16 * day;
    await door.sweep(port);
    expect((await door.vaultStatus(port)).aside).toBe(0);
    expect(await entriesOf(one)).toEqual([]);
  });
  test('two cases swapped on disk bring up nobody’s notes', async () => {
    const { port, one, two } = await twoSheets();
    const { cases } = await connection();
    const rows = await cases.toArray();
    for (const { caseHash, sheetId } of rows) {
      await cases.put({ caseHash, sheetId: sheetId === one ? two : one });
    }
    expect((await tab(port, 3).load('/sak/4711')).notes).toEqual({});
    expect((await tab(port, 4).load('/sak/4712')).notes).toEqual({});
    expect((await door.listSheets(port)).length).toBe(2);
  });
});

test('a form made to point at a case’s sheet is offered nothing', async () => {
  const { port, one } = await twoSheets();
  const loose = await tab(port, 3).load('/skjema');
  await write(port, loose.sheetId, 'løst');
  const { forms } = await connection();
  const [row] = await forms.toArray();
  if (!row) throw new Error('no form');
  await forms.put({ ...row, sheetId: one });
  expect((await tab(port, 4).load('/skjema')).offer).toBeNull();
});

describe('a damaged vault', () => {
  test('is said by name; nothing is set aside or erased, and erasing works', async () => {
    const { port } = await twoSheets();
    const { meta } = await connection();
    const row = await meta.get('vault');
    if (row?.id !== 'vault') throw new Error('no vault');
    await meta.put({ ...row, wrapped: flipped(row.wrapped) });
    await restartWorker();
    const damaged = { name: 'Damaged' };
    await expect(door.openForm(port, tab(port).page())).rejects.toMatchObject(damaged);
    await expect(door.vaultStatus(port)).rejects.toMatchObject(damaged);
    expect(await (await connection()).sheets.count()).toBe(2);
    expect(await (await connection()).aside.count()).toBe(0);
    const { records, json } = await door.exportDamaged();
    expect(records).toBe(1);
    expect(JSON.parse(json)).toMatchObject({ vault: { id: 'vault' }, aside: [] });
    expect(JSON.parse(json).sheets).toHaveLength(2);
    expect(JSON.parse(json).entries).toHaveLength(3);
    await door.eraseEverything(port);
    expect(await door.vaultStatus(port)).toMatchObject({ state: 'none' });
  });
  test('protected by a passphrase, it is said before one is asked for', async () => {
    const around = await twoSheets();
    const { port } = around;
    await door.setPassphrase(port, 'riktig hest batteri stift');
    await restartBrowser(around);
    const { meta } = await connection();
    const row = await meta.get('vault');
    if (row?.id !== 'vault') throw new Error('no vault');
    await meta.put({ ...row, wrapped: flipped(row.wrapped) });
    await expect(door.vaultStatus(port)).rejects.toMatchObject({ name: 'Damaged' });
    expect(JSON.parse((await door.exportDamaged()).json).entries).toHaveLength(3);
  });
  test.each([{}, { stamp: 'x' }, { stamp: 'x', protection: {} }])(
    'of another shape (%j) it is said too, and nothing is written over it',
    async (strange) => {
      const { port } = await twoSheets();
      const { meta } = await connection();
      await meta.put({ id: 'vault', ...strange } as never);
      await restartWorker();
      const damaged = { name: 'Damaged' };
      await expect(door.openForm(port, tab(port).page())).rejects.toMatchObject(damaged);
      await expect(door.vaultStatus(port)).rejects.toMatchObject(damaged);
      await expect(write(port, 'x', 'y')).rejects.toMatchObject(damaged);
      expect(await (await connection()).meta.get('vault')).toEqual({ id: 'vault', ...strange });
      expect(JSON.parse((await door.exportDamaged()).json).entries).toHaveLength(3);
    },
  );
  test('its record gone while sheets are there: they are set aside, not lost', async () => {
    const around = await twoSheets();
    const { port } = around;
    await (await connection()).meta.delete('vault');
    await restartBrowser(around);
    const form = tab(port, 3);
    expect(await form.load('/sak/4711')).toMatchObject({ notes: {}, notice: 'missing' });
    const { sheetId } = await form.look();
    await write(port, sheetId, 'nytt');
    expect(await door.listSheets(port)).toMatchObject([{ sheetId }]);
    expect((await door.exportDamaged()).records).toBe(2);
  });
});

test('a database that is gone is said until it is read, and does not stop new notes', async () => {
  const around = await twoSheets();
  const { port } = around;
  await (await connection()).delete();
  await restartBrowser(around);
  const form = tab(port, 3);
  expect(await form.load('/sak/4711')).toMatchObject({ notes: {}, notice: 'missing' });
  await write(port, (await form.look()).sheetId, 'nytt');
  await restartBrowser(around);
  expect(await form.load('/sak/4711')).toMatchObject({
    notice: 'missing',
    notes: { bosted: { text: 'nytt' } },
  });
  await door.dismissNotice(port);
  expect(await form.look()).toMatchObject({ notice: null });
});
