import { beforeEach, expect, test, vi } from 'vitest';

const { stored, storage } = vi.hoisted(() => {
  const stored = new Map<string, unknown>();
  return {
    stored,
    storage: {
      get: vi.fn(async (key: string) => ({ [key]: stored.get(key) })),
      set: vi.fn(async (about: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(about)) stored.set(key, value);
      }),
      remove: vi.fn(async (key: string) => void stored.delete(key)),
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { session: storage } } }));

/** As after the worker was stopped: nothing in memory but what is stored. */
async function woken() {
  vi.resetModules();
  return import('@/entrypoints/background/session');
}

beforeEach(() => {
  stored.clear();
  vi.clearAllMocks();
});

test('what is known is not asked for again', async () => {
  const { changeSession, readSession } = await woken();
  await changeSession('a', () => 1);
  expect(await changeSession<number>('a', (one = 0) => one + 1)).toBe(2);
  expect(await readSession('a')).toBe(2);
  expect(storage.get).toHaveBeenCalledTimes(1);
  expect(stored.get('a')).toBe(2);
});

test('a stopped worker finds what it had written', async () => {
  const before = await woken();
  await before.changeSession('a', () => 'kept');
  await before.changeSession('b', () => 'gone');
  await before.changeSession('b', () => undefined);
  const after = await woken();
  expect(await after.readSession('a')).toBe('kept');
  expect(await after.readSession('b')).toBeUndefined();
});

test('what could not be stored is not believed', async () => {
  const { changeSession, readSession } = await woken();
  await changeSession('a', () => 'old');
  storage.set.mockRejectedValueOnce(new Error('full'));
  await expect(changeSession('a', () => 'new')).rejects.toThrow('full');
  expect(await readSession('a')).toBe('old');
});

test('changes run one at a time', async () => {
  const { changeSession, readSession } = await woken();
  await Promise.all(Array.from({ length: 20 }, () => changeSession<number>('n', (n = 0) => n + 1)));
  expect(await readSession('n')).toBe(20);
});
