import en from 'virtual:guide/en';
import nb from 'virtual:guide/nb';
import nn from 'virtual:guide/nn';
import { expect, test } from 'vitest';

test('the built guide says the same things in all three languages', () => {
  const ids = (guide: typeof nb) => guide.items.map(({ id }) => id);
  expect(ids(nn)).toEqual(ids(nb));
  expect(ids(en)).toEqual(ids(nb));
  expect([nb.language, nn.language, en.language]).toEqual(['nb', 'nn', 'en']);
});

test('every item has a source line and an address of its own', () => {
  const things = [...nb.items, ...nb.contacts];
  expect(things.filter(({ sources }) => sources.length === 0)).toEqual([]);
  expect(new Set(things.map(({ address }) => address)).size).toBe(things.length);
});
