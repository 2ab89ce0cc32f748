import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAt } from '@/components/search/highlight';

test.each([
  ['Refleksjon', [], ['Refleksjon']],
  ['Refleksjon', [{ from: 0, to: 6 }], ['[Reflek]', 'sjon']],
  [
    'abcdef',
    [
      { from: 4, to: 9 },
      { from: 1, to: 3 },
    ],
    ['a', '[bc]', 'd', '[ef]'],
  ],
  [
    'abcdef',
    [
      { from: 1, to: 4 },
      { from: 2, to: 5 },
    ],
    ['a', '[bcd]', '[e]', 'f'],
  ],
  ['abc', [{ from: 2, to: 2 }], ['abc']],
])('%s with %o is cut into %o', (text, spans, expected) => {
  const pieces = cutAt(text, spans).map((piece) => (piece.found ? `[${piece.text}]` : piece.text));
  expect(pieces).toEqual(expected);
});

test('the pieces always give back the text', () => {
  const span = fc.record({ from: fc.nat(40), to: fc.nat(40) });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
      expect(
        cutAt(text, spans)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
