import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as door from '@/utils/notes/door';
import { connection } from '@/utils/notes/store/connection';
import { databaseName } from '@/utils/notes/store/database';
import { named } from '@/utils/notes/store/failures';
import { disk, opened, restartWorker, surroundings, tab, write } from './surroundings';

afterEach(() => {
  vi.restoreAllMocks();
});

const failing = (name: string) => () => {
  throw new DOMException('', name);
};

test('every write asks for strict durability', async () => {
  const seen: [string | undefined, string | undefined][] = [];
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    stores,
    mode,
    options,
  ) {
    seen.push([mode, options?.durability]);
    return original.call(this, stores, mode, options);
  });
  const { port } = surroundings();
  const { sheetId } = await tab(port).load('/sak/4711');
  await write(port, sheetId, 'en');
  await door.setTick(port, { sheetId, fieldKey: 'a', itemId: 'b', ticked: true });
  await door.extendSheet(port, { sheetId });
  await door.eraseSheet(port, { sheetId });
  const writes = seen.filter(([mode]) => mode === 'readwrite');
  expect(writes.length).toBeGreaterThanOrEqual(5);
  expect(writes.every(([, durability]) => durability === 'strict')).toBe(true);
});

test('a write is saved only when its transaction is complete', async () => {
  const { port } = surroundings();
  const form = tab(port);
  const { sheetId } = await form.load('/sak/4711');
  await write(port, sheetId, 'en');
  const order: string[] = [];
  const original = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    this.transaction.addEventListener('complete', () => order.push('complete'));
    return original.apply(this, args);
  });
  await write(port, sheetId, 'to', { version: 1 });
  order.push('saved');
  expect(order).toEqual(['complete', 'saved']);
});

describe('ordinary failures have names', () => {
  test('a full disk: not saved, said so, and what was there stays readable', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const { sheetId } = await form.load('/sak/4711');
    await write(port, sheetId, 'en');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing('QuotaExceededError'));
    await expect(write(port, sheetId, 'to', { version: 1 })).rejects.toMatchObject({
      name: 'StorageFull',
    });
    expect((await form.look()).notes.bosted?.text).toBe('en');
    vi.restoreAllMocks();
    await write(port, sheetId, 'to', { version: 1 });
    expect((await form.look()).notes.bosted).toMatchObject({ text: 'to', version: 2 });
  });
  test.each([
    ['SecurityError', 'StorageUnavailable'],
    ['InvalidStateError', 'StorageUnavailable'],
    ['UnknownError', 'StorageUnavailable'],
    ['QuotaExceededError', 'StorageFull'],
  ])('a database that opens with %s is %s, and is tried again', async (name, ours) => {
    const { port } = surroundings();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(failing(name));
    await expect(door.openForm(port, tab(port).page())).rejects.toMatchObject({ name: ours });
    vi.restoreAllMocks();
    expect((await door.openForm(port, tab(port).page())).status).toBe('open');
  });
  test('a quota that ends the transaction is named by its cause', () => {
    const abort = Object.assign(new Error(), {
      name: 'AbortError',
      inner: new DOMException('', 'QuotaExceededError'),
    });
    expect(named(abort)).toMatchObject({ name: 'StorageFull' });
    const ours = new TypeError('a bug');
    expect(named(ours)).toBe(ours);
  });
  test('a database that an older version holds is StorageBlocked, each time it is asked for, and opens when it is let go', async () => {
    const { port } = surroundings();
    const held = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open(databaseName, 1);
      request.onsuccess = () => done(request.result);
    });
    for (let time = 0; time < 3; time++) {
      await expect(door.openForm(port, tab(port).page())).rejects.toMatchObject({
        name: 'StorageBlocked',
      });
    }
    held.close();
    await vi.waitFor(async () =>
      expect((await door.openForm(port, tab(port).page())).status).toBe('open'),
    );
    const { sheetId } = await tab(port).load('/sak/4711');
    await write(port, sheetId, 'en');
  });
  test('a database newer than the code is left as it is', async () => {
    const { port } = surroundings();
    const newer = new Dexie(databaseName);
    newer.version(99).stores({ meta: 'id', entries: 'id', secrets: 'id' });
    await newer.open();
    await newer.table('meta').put({ id: 'vault', future: true });
    newer.close();
    for (const call of [
      () => door.openForm(port, tab(port).page()),
      () => door.vaultStatus(port),
      () => door.sweep(port),
      () => write(port, 'x', 'y'),
    ]) {
      await expect(call()).rejects.toMatchObject({ name: 'Newer' });
    }
    await newer.open();
    expect(await newer.table('meta').toArray()).toEqual([{ id: 'vault', future: true }]);
    const { objectStoreNames, version } = newer.backendDB();
    expect([...objectStoreNames, version]).toEqual(['entries', 'meta', 'secrets', 990]);
    newer.close();
    await door.eraseEverything(port);
    expect(await indexedDB.databases()).toEqual([]);
  });
  const strangers: [string, number, (database: IDBDatabase) => void][] = [
    ['of another maker', 3, (made) => made.createObjectStore('secrets', { keyPath: 'id' })],
    ['with our names and other keys', 10, (made) => made.createObjectStore('meta')],
    ['with part of our tables', 10, (made) => made.createObjectStore('meta', { keyPath: 'id' })],
  ];
  test.each(strangers)(
    'a database %s is left as it is, and exportable',
    async (_, version, make) => {
      const { port } = surroundings();
      const raw = (at?: number) =>
        new Promise<IDBDatabase>((done, fail) => {
          const request = indexedDB.open(databaseName, at);
          request.onupgradeneeded = () => make(request.result);
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const made = await raw(version);
      const [name = ''] = made.objectStoreNames;
      const store = made.transaction(name, 'readwrite').objectStore(name);
      store.put({ id: 'theirs' }, store.keyPath ? undefined : 'theirs');
      made.close();
      for (const call of [
        () => door.openForm(port, tab(port).page()),
        () => door.vaultStatus(port),
        () => door.sweep(port),
        () => write(port, 'x', 'y'),
      ]) {
        await expect(call()).rejects.toMatchObject({ name: 'StrangeDatabase' });
      }
      const { records, json } = await door.exportDamaged();
      expect([records, JSON.parse(json).tables[name]]).toEqual([1, [{ id: 'theirs' }]]);
      const after = await raw();
      expect([...after.objectStoreNames, after.version]).toEqual([name, version]);
      after.close();
      await door.eraseEverything(port);
      const { sheetId } = await tab(port).load('/sak/4711');
      await write(port, sheetId, 'nytt');
    },
  );
  test('a newer record on a sheet is left untouched, and counted', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const { sheetId } = await form.load('/sak/4711');
    await write(port, sheetId, 'en');
    const { entries, sheets } = await connection();
    const [row] = await entries.toArray();
    if (!row) throw new Error('no entry');
    await entries.update(row.id, { version: 99 });
    expect(await form.look()).toMatchObject({ newer: 1, damaged: 0, notes: {} });
    await expect(write(port, sheetId, 'to', { version: 1 })).rejects.toMatchObject({
      name: 'Newer',
    });
    expect((await entries.get(row.id))?.sealed).toEqual(row.sealed);
    await sheets.update(sheetId, { version: 99 });
    expect((await form.look()).sheetId).not.toBe(sheetId);
    expect(await sheets.count()).toBe(1);
  });
});

test('closed from outside, as by an update of the extension, it opens again', async () => {
  const { port } = surroundings();
  const form = tab(port);
  const { sheetId } = await form.load('/sak/4711');
  await write(port, sheetId, 'en');
  (await connection()).close();
  await write(port, sheetId, 'to', { version: 1 });
  expect((await form.look()).notes.bosted?.text).toBe('to');
});

test('a worker stopped at any moment loses nothing that was saved', async () => {
  const { port } = surroundings();
  const form = tab(port);
  const { sheetId } = await form.load('/sak/4711');
  const saved: string[] = [];
  for (let count = 0; count < 20; count++) {
    const writing = write(port, sheetId, `${count}`, { fieldKey: `felt ${count}` }).then(() => {
      saved.push(`felt ${count}`);
    });
    if (count % 3 === 0) await restartWorker();
    await writing.catch(() => undefined);
  }
  const { notes } = await form.look();
  for (const field of saved) expect(Object.keys(notes)).toContain(field);
});

test('fresh modules, as in a worker that wakes, find everything', async () => {
  const { port } = surroundings();
  const { sheetId } = await tab(port).load('/sak/4711');
  await write(port, sheetId, 'en');
  await restartWorker();
  vi.resetModules();
  const fresh = await import('@/utils/notes/door');
  const frames = [{ frameId: 0, documentId: 'new', url: 'https://sak.example/sak/4711' }];
  const sheet = opened(await fresh.openForm(port, { tabId: 9, frames }));
  expect(sheet.notes.bosted?.text).toBe('en');
  (await (await import('@/utils/notes/store/connection')).connection()).close();
});

test('time grows with the sheet, not with the vault: as many records are read among 3 sheets as among 60', async () => {
  const { port } = surroundings();
  const reads = async () => {
    let count = 0;
    const spies = (['get', 'getAll', 'openCursor', 'openKeyCursor'] as const).flatMap((name) =>
      [IDBObjectStore.prototype, IDBIndex.prototype].map((proto) => {
        const original = proto[name] as (...args: unknown[]) => IDBRequest;
        return vi.spyOn(proto, name as 'get').mockImplementation(function (this: unknown, ...args) {
          const request = original.apply(this, args);
          request.addEventListener('success', () => {
            const { result } = request;
            count += Array.isArray(result) ? result.length : 1;
          });
          return request as IDBRequest;
        });
      }),
    );
    const sheet = await tab(port, 500).load('/sak/1001');
    await write(port, sheet.sheetId, 'mer', { fieldKey: 'ny' });
    for (const spy of spies) spy.mockRestore();
    return count;
  };
  const fill = async (from: number, to: number) => {
    for (let one = from; one <= to; one++) {
      const { sheetId } = await tab(port, one).load(`/sak/${1000 + one}`);
      await write(port, sheetId, 'en', { fieldKey: 'a' });
    }
  };
  await fill(1, 3);
  await reads();
  const few = await reads();
  await fill(4, 60);
  expect(await reads()).toBe(few);
});

test('whatever is written, in whatever order, is what is read; and none of it lies in the clear', async () => {
  const field = fc.constantFrom('bosted', 'lønn', 'pass');
  const word = fc
    .string({ minLength: 6, maxLength: 40, unit: 'binary' })
    .map((text) => `ord ${text}`);
  const act = fc.oneof(
    fc.record({ kind: fc.constant('note' as const), field, text: word }),
    fc.record({ kind: fc.constant('tick' as const), field, ticked: fc.boolean() }),
    fc.record({ kind: fc.constant('answer' as const), field, answer: fc.option(word) }),
    fc.record({ kind: fc.constant('restart' as const) }),
  );
  let sak = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      sak += 1;
      const { port } = surroundings();
      const { sheetId } = await tab(port, 1).load(`/sak/${sak}`);
      const notes: Record<string, string> = {};
      const ticks: Record<string, string[]> = {};
      const answers: Record<string, string> = {};
      for (const one of acts) {
        if (one.kind === 'restart') await restartWorker();
        if (one.kind === 'note') {
          await write(port, sheetId, one.text, { fieldKey: one.field, writer: 'w' });
          notes[one.field] = one.text;
        }
        if (one.kind === 'tick') {
          await door.setTick(port, {
            sheetId,
            fieldKey: one.field,
            itemId: 'a',
            ticked: one.ticked,
          });
          if (one.ticked) ticks[one.field] = ['a'];
          else delete ticks[one.field];
        }
        if (one.kind === 'answer') {
          await door.answer(port, { sheetId, step: one.field, answer: one.answer });
          if (one.answer === null) delete answers[one.field];
          else answers[one.field] = one.answer;
        }
      }
      const sheet = await tab(port, 2).load(`/sak/${sak}`);
      const texts = Object.fromEntries(
        Object.entries(sheet.notes).map(([key, { text }]) => [key, text]),
      );
      expect({ notes: texts, ticks: { ...sheet.ticks }, answers: { ...sheet.answers } }).toEqual({
        notes,
        ticks,
        answers,
      });
      const written = await disk();
      for (const text of Object.values(notes)) expect(written).not.toContain(text);
    }),
    { numRuns: 25 },
  );
});
