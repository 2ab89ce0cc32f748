import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allListed, packedWords } from '@/utils/fields/topic/packed-words';
import { type Words, wordsIn } from '@/utils/text/begun';
import { type Listed, listed } from '@/utils/text/listed';
import { open, pack } from '@/utils/text/packed';

const letters = 'abcdefghijklmnopqrstuvwxyzæøåé18'.split('');
const stem = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 40 });
const word = fc.record({
  stem,
  exact: fc.boolean(),
  begins: fc.boolean(),
  ends: fc.boolean(),
});
/** As people write them: what is exactly so ends no compound. */
const further = word.map((word) => ({ ...word, ends: word.ends && !word.exact }));
const sign = fc.constantFrom('' as const, '~' as const, '?' as const);
const meaning = fc.integer({ min: 0, max: 123 });
const single = fc
  .record({ meaning, sign, word })
  .map(({ word, ...rest }): Listed => ({ ...rest, terms: [[word]] }));
const phrase = fc.record({
  meaning,
  sign,
  terms: fc.array(fc.array(further, { minLength: 1, maxLength: 20 }), {
    minLength: 2,
    maxLength: 7,
  }),
});
const pairs = fc.uniqueArray(fc.tuple(stem, stem), { selector: ([from]) => from });

/** That finds the same as what was never packed, by every stem that is listed and by one that is not. */
function expectSame(packed: Words, plain: Words, stems: Iterable<string>): void {
  for (const stem of [...stems, 'unlisted']) {
    expect(packed.startingWith(stem)).toEqual(plain.startingWith(stem));
    expect(packed.mayEnd(stem)).toBe(plain.mayEnd(stem));
    for (let letters = 2; letters <= stem.length; letters++) {
      const part = stem.slice(0, letters);
      if (packed.mayBegin(part) !== true) expect(plain.mayBegin(part)).toBe(false);
    }
  }
}

const stemsOf = (entries: readonly Listed[]) =>
  new Set(entries.flatMap(({ terms }) => terms.flat().map(({ stem }) => stem)));

test('what is packed is found again, by words and by pairs', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(single, phrase)), pairs, (entries, pairs) => {
      const words = open(pack(entries, pairs));
      expectSame(words, wordsIn(entries), stemsOf(entries));
      expect(words.pairs).toEqual(pairs);
    }),
    { numRuns: 50 },
  );
});

test('every word and phrase of the lists is found in them as packed', () => {
  expectSame(open(packedWords), wordsIn(allListed), stemsOf(allListed));
});

test('a word listed twice for one meaning may do what either may', () => {
  const words = open(pack(listed('=gjeld, gjelds-, gjeld-', 3), []));
  expect(words.startingWith('gjeld')).toEqual([
    {
      meaning: 3,
      sign: '',
      first: { stem: 'gjeld', exact: false, begins: true, ends: false },
      rest: [],
    },
  ]);
});

test('what the form cannot say stops the packing', () => {
  expect(() => pack(listed('ordenstall', 124), [])).toThrow(RangeError);
  expect(() => pack(listed('reiseNavn', 1), [])).toThrow(RangeError);
});

test('in an empty text nothing is found', () => {
  const words = open('');
  expect(words.startingWith('gjeld')).toBeUndefined();
  expect(words.pairs).toEqual([]);
});
