/** Of policy, pack, user and defaults the first that gives a valid value decides. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

const stores = vi.hoisted(() => ({ managed: {} as object, local: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      managed: { get: async () => stores.managed },
      local: {
        get: async () => stores.local,
        set: async (values: object) => void Object.assign(stores.local, values),
      },
    },
  },
}));
const { readSettings } = await import('@/utils/settings');

const pack = (parts: object) => ({ format: 1, organisation: 'Kommunen', version: '1', ...parts });

beforeEach(() => {
  stores.managed = {};
  stores.local = {};
});

describe('how many minutes until notes lock', () => {
  const settings = { lockMinutes: 20 };

  test.each([
    ['the policy says it', { lockMinutes: 5, organisationPack: pack({ settings }) }, 5],
    ['the policy is silent', { organisationPack: pack({ settings }) }, 20],
    ['the policy’s is no number', { lockMinutes: '5', organisationPack: pack({ settings }) }, 20],
    ['the policy’s is out of bounds', { lockMinutes: 0, organisationPack: pack({ settings }) }, 20],
    ['neither says it', { organisationPack: pack({}) }, 30],
    ['there is no policy', {}, 30],
    ['the policy’s is bad, and no pack', { lockMinutes: 121 }, 30],
  ])('%s', async (_, managed, minutes) => {
    stores.managed = managed;
    stores.local = { 'settings.1': { lockMinutes: 30 } };
    const { values, setBy } = await readSettings();
    expect(values.lockMinutes).toBe(minutes);
    expect(setBy.lockMinutes).toBe(minutes === 30 ? 'user' : 'organisation');
  });
});

test('the pack’s default language is for those who chose none', async () => {
  stores.managed = { organisationPack: pack({ defaults: { language: 'nn' } }) };
  expect((await readSettings()).values.language).toBe('nn');
  stores.local = { 'settings.1': { language: 'en' } };
  expect((await readSettings()).values.language).toBe('en');
});
