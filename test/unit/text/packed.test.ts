import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Listed, listed } from '@/utils/text/listed';
import { pack, unpack } from '@/utils/text/packed';

const letters = 'abcdefghijklmnopqrstuvwxyzæøåé18'.split('');
const stem = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 40 });
const word = fc.record({
  stem,
  exact: fc.boolean(),
  begins: fc.boolean(),
  ends: fc.boolean(),
});
const sign = fc.constantFrom('' as const, '~' as const, '?' as const);
const meaning = fc.integer({ min: 0, max: 127 });
const single = fc
  .record({ meaning, sign, word })
  .map(({ word, ...rest }): Listed => ({ ...rest, terms: [[word]] }));
const phrase = fc.record({
  meaning,
  sign,
  terms: fc.array(fc.array(word, { minLength: 1, maxLength: 20 }), { minLength: 2, maxLength: 7 }),
});
const pairs = fc.uniqueArray(fc.tuple(stem, stem), { selector: ([from]) => from });

const asText = (values: readonly unknown[]) => values.map((one) => JSON.stringify(one)).sort();
/** The order of the words that may stand at one place says nothing. */
const inOrder = ({ terms, ...rest }: Listed) => ({
  ...rest,
  terms: terms.map((choices) => asText(choices)),
});

test('what is packed is unpacked', () => {
  const keyOf = ({ meaning, sign, terms }: Listed) => `${meaning} ${sign} ${terms[0]?.[0]?.stem}`;
  const singles = fc.uniqueArray(single, { selector: keyOf });
  fc.assert(
    fc.property(singles, fc.array(phrase), pairs, (singles, phrases, pairs) => {
      const words = unpack(pack({ entries: [...singles, ...phrases], pairs }));
      expect(asText(words.entries.map(inOrder))).toEqual(
        asText([...singles, ...phrases].map(inOrder)),
      );
      expect(asText(words.pairs)).toEqual(asText(pairs));
    }),
    { numRuns: 50 },
  );
});

test('a word listed twice for one meaning may do what either may', () => {
  const { entries } = unpack(pack({ entries: listed('=gjeld, gjelds-, gjeld-', 3), pairs: [] }));
  expect(entries).toEqual([
    {
      meaning: 3,
      sign: '',
      terms: [[{ stem: 'gjeld', exact: false, begins: true, ends: false }]],
    },
    {
      meaning: 3,
      sign: '',
      terms: [[{ stem: 'gjelds', exact: false, begins: true, ends: false }]],
    },
  ]);
});

test('what the form cannot say stops the packing', () => {
  expect(() => pack({ entries: listed('ordenstall', 128), pairs: [] })).toThrow(RangeError);
});

test('of an empty text nothing is unpacked', () => {
  expect(unpack('')).toEqual({ entries: [], pairs: [] });
});
