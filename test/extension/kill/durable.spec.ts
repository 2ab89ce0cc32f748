import type { Worker } from '@playwright/test';
import { expect, test, workerOf } from '../fixtures';
import { surfaceAt } from './surface';

/** A transaction that wrote, as the browser itself tells of it. */
interface Seen {
  durability: string;
  completedAt: number;
}

interface Watched {
  seen: Seen[];
}

/** From now on the worker's writing transactions are noted, with when each was complete. */
async function watch(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const own = globalThis as unknown as Watched;
    own.seen = [];
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...about) {
      const transaction = original.apply(this, about);
      if (transaction.mode !== 'readwrite') return transaction;
      const one: Seen = { durability: transaction.durability, completedAt: 0 };
      own.seen.push(one);
      transaction.addEventListener('complete', () => {
        one.completedAt = performance.timeOrigin + performance.now();
      });
      return transaction;
    };
  });
}

// A killed process does not show it: what the system has in memory is written all the same.
test('every write is durable in the strict sense, and complete before it is called saved', async ({
  context,
  forms,
}) => {
  const surface = await surfaceAt(context, new URL('prison/innkomst?id=4811', forms.url).href);
  const worker = await workerOf(context);
  await watch(worker);
  // The database is opened anew: one that was open already would not be watched.
  await surface.call('eraseEverything', {});
  const { sheetId } = await surface.sheet();
  const answered: number[] = [];
  for (const text of ['en', 'to', 'tre']) {
    const version = answered.length;
    const write = { sheetId, fieldKey: 'felt', writer: 'w', writeId: text, text, version };
    await surface.call('writeNote', { ...write, settled: [] });
    answered.push(await surface.page.evaluate(() => performance.timeOrigin + performance.now()));
  }
  await surface.call('setTick', {
    sheetId,
    fieldKey: 'felt',
    itemId: 'a',
    ticked: true,
    writer: 'w',
  });
  await surface.call('setAnswer', { sheetId, step: 'under-18', answer: 'yes', writer: 'w' });
  const seen = await worker.evaluate(() => (globalThis as unknown as Watched).seen);
  // The vault, three notes, a tick, an answer.
  expect(seen.length).toBeGreaterThanOrEqual(6);
  expect(seen.map(({ durability }) => durability)).toEqual(seen.map(() => 'strict'));
  expect(seen.every(({ completedAt }) => completedAt > 0)).toBe(true);
  for (const [place, at] of answered.entries()) {
    expect(seen.filter(({ completedAt }) => completedAt <= at).length).toBeGreaterThan(place + 1);
  }
});
