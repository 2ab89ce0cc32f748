import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newDeviceKey, newKeyBytes, open, seal, sealingKey } from '@/utils/notes/vault/cipher';
import { hashingKey, keyedHash } from '@/utils/notes/vault/keyed-hash';

const bond = { kind: 'note', id: 'a', version: 1 };
const damaged = { name: 'Damaged' };

describe('sealing', () => {
  test('any value comes back as it was', async () => {
    const key = await newDeviceKey();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (value) => {
        const sealed = await seal(key, bond, value);
        expect(await open(key, bond, sealed)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 50 },
    );
  });
  test('every sealing has an IV of its own, 96 bits', async () => {
    const key = await newDeviceKey();
    const all = await Promise.all(Array.from({ length: 500 }, () => seal(key, bond, 'same')));
    expect(new Set(all.map(({ iv }) => `${iv}`)).size).toBe(500);
    expect(all.every(({ iv }) => iv.length === 12)).toBe(true);
  });
  test('any bit flipped, anywhere, is refused', async () => {
    const key = await newDeviceKey();
    const sealed = await seal(key, bond, { text: 'sover bak kjøkkenet' });
    for (const part of ['iv', 'data'] as const) {
      for (let at = 0; at < sealed[part].length; at++) {
        for (const bit of [1, 128]) {
          const bytes = sealed[part].slice();
          bytes[at] = (bytes[at] ?? 0) ^ bit;
          await expect(open(key, bond, { ...sealed, [part]: bytes })).rejects.toMatchObject(
            damaged,
          );
        }
      }
    }
  });
  test.each([
    ['another id', { id: 'b' }],
    ['another kind', { kind: 'tick' }],
    ['another version', { version: 2 }],
    ['parts moved between kind and id', { kind: 'not', id: 'ea' }],
  ])('%s is refused', async (_, change) => {
    const key = await newDeviceKey();
    const sealed = await seal(key, bond, 'x');
    await expect(open(key, { ...bond, ...change }, sealed)).rejects.toMatchObject(damaged);
  });
  test('another key is refused', async () => {
    const sealed = await seal(await newDeviceKey(), bond, 'x');
    await expect(open(await newDeviceKey(), bond, sealed)).rejects.toMatchObject(damaged);
  });
  test('cut short or empty is refused', async () => {
    const key = await newDeviceKey();
    const { iv, data } = await seal(key, bond, 'x');
    for (const length of [0, 1, 15, data.length - 1]) {
      const cut = { iv, data: data.slice(0, length) };
      await expect(open(key, bond, cut)).rejects.toMatchObject(damaged);
    }
  });
  test('no key can be exported', async () => {
    for (const key of [await newDeviceKey(), await sealingKey(newKeyBytes())]) {
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
  });
});

describe('keyed hashes', () => {
  test('agree with HMAC-SHA-256 of RFC 4231, test case 2', async () => {
    const key = await hashingKey(new Uint8Array(new TextEncoder().encode('Jefe')));
    const text = new TextEncoder().encode('what do ya want for nothing?');
    const mac = Buffer.from(await crypto.subtle.sign('HMAC', key, text)).toString('hex');
    expect(mac).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  });
  test('differ by key, by purpose and by text, and are the same for the same', async () => {
    const [one, two] = [await hashingKey(newKeyBytes()), await hashingKey(newKeyBytes())];
    const all = await Promise.all([
      keyedHash(one, 'case', '4711'),
      keyedHash(two, 'case', '4711'),
      keyedHash(one, 'form', '4711'),
      keyedHash(one, 'case', '4712'),
      keyedHash(one, 'cas', 'e4711'),
    ]);
    expect(new Set(all).size).toBe(5);
    expect(await keyedHash(one, 'case', '4711')).toBe(all[0]);
    expect(all[0]).toMatch(/^[0-9a-f]{32}$/);
  });
});
