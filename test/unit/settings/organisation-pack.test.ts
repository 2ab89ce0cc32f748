/** Which pack is in force: the policy's, its last good one, the user's own; and what is said of a bad one. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { GivenPack } from '@/utils/settings/organisation-pack';

const stores = vi.hoisted(() => ({ managed: {} as object, local: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      managed: { get: async () => stores.managed },
      local: {
        get: async () => stores.local,
        set: async (values: object) => void Object.assign(stores.local, values),
        remove: async (name: string) => void delete stores.local[name],
      },
    },
  },
}));
const { readPack } = await import('@/utils/settings');
const { importPack } = await import('@/utils/settings/organisation-pack');

const pack = (version: string) => ({ format: 1, organisation: 'Kommunen', version });
const bad = { ...pack('bad'), contacts: [{ id: 'a', name: 'A', phone: 'x' }] };
const policy = (given: unknown) => {
  stores.managed = given === undefined ? {} : { organisationPack: given };
};
const inForce = ({ pack, from, problems }: GivenPack) => [
  pack?.version ?? null,
  from,
  problems.map(({ path }) => path),
];
const wrong = ['contacts[0].phone'];

beforeEach(() => {
  stores.managed = {};
  stores.local = {};
});

test('a bad pack of the policy: its last good one stays', async () => {
  policy(JSON.stringify(pack('1')));
  expect(inForce(await readPack())).toEqual(['1', 'policy', []]);
  policy(bad);
  expect(inForce(await readPack())).toEqual(['1', 'policy', wrong]);
  policy(pack('2'));
  expect(inForce(await readPack())).toEqual(['2', 'policy', []]);
});

test('a bad pack of the policy that never gave a good one: the user’s own stays', async () => {
  policy(bad);
  expect(inForce(await readPack())).toEqual([null, null, wrong]);
  await importPack(JSON.stringify(pack('own')));
  expect(inForce(await readPack())).toEqual(['own', 'import', wrong]);
});

test.each([undefined, ''])('what the policy took away leaves nothing (%j)', async (nothing) => {
  policy(pack('1'));
  await readPack();
  policy(nothing);
  expect(inForce(await readPack())).toEqual([null, null, []]);
  expect(JSON.stringify(stores.local)).not.toContain('"format');
  policy(bad);
  expect(inForce(await readPack())).toEqual([null, null, wrong]);
});

test('a bad file changes nothing', async () => {
  await importPack(JSON.stringify(pack('own')));
  expect(await importPack(JSON.stringify(bad))).toMatchObject({ ok: false });
  expect(inForce(await readPack())).toEqual(['own', 'import', []]);
});
