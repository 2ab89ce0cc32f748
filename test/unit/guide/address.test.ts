import nb from 'virtual:guide/nb';
import nn from 'virtual:guide/nn';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from '@/scripts/guide/address';
import { checkIds } from '@/scripts/guide/check/ids';
import { content, item } from './sample';

test('an address is the same in every edition and language', () => {
  expect(addressOf('i', 'duty-report-child')).toBe(addressOf('i', 'duty-report-child'));
  expect(addressOf('i', 'rosa')).not.toBe(addressOf('c', 'rosa'));
  // Bookmarks and saved sheets hold addresses: a change of the rule breaks them.
  expect(addressOf('i', 'sample')).toMatchInlineSnapshot(`"i9n1x1"`);
  expect(nn.items.map(({ address }) => address)).toEqual(nb.items.map(({ address }) => address));
});

test('an address tells nothing of what it leads to', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      expect(addressOf('i', id)).toMatch(/^i[0-9bcdfghjkmnpqrstvwxz]{5}$/);
    }),
  );
  const things = [
    ...nb.items,
    ...nb.contacts,
    ...nb.chapters,
    ...nb.chapters.flatMap(({ sections }) => sections),
  ];
  expect(new Set(things.map(({ address }) => address)).size).toBe(things.length);
});

test('two ids with one address are told', () => {
  const seen = new Map<string, string>();
  let pair: [string, string] | undefined;
  for (let i = 0; !pair; i++) {
    const address = addressOf('i', `item-${i}`);
    const first = seen.get(address);
    if (first) pair = [first, `item-${i}`];
    seen.set(address, `item-${i}`);
  }
  const told = checkIds(content(pair.map((id) => item({ id }))));
  expect(told.map(({ what }) => what)).toEqual([`${pair[1]} gets the same address as ${pair[0]}`]);
});
