import { expect, test } from 'vitest';
import { wereReplaced } from '@/entrypoints/in-page/replaced';

const control = (name: string) => ({ found: { control: { name } as unknown as Element } });
const [one, two, other] = ['a', 'b', 'c'].map(control) as [Field, Field, Field];
type Field = ReturnType<typeof control>;

const before = new Map([
  ['housing', one],
  ['pay', two],
]);

test.each([
  ['the same elements', before, false],
  ['one new element of two', new Map([...before, ['pay', other]]), false],
  [
    'the next step of the form',
    new Map([
      ['work', control('w')],
      ['debt', control('d')],
    ]),
    false,
  ],
  [
    'one field more',
    new Map([
      ['housing', control('x')],
      ['pay', control('y')],
      ['debt', other],
    ]),
    false,
  ],
  [
    'the same fields, all new',
    new Map([
      ['housing', control('x')],
      ['pay', control('y')],
    ]),
    true,
  ],
])('%s', (_, after, expected) => {
  expect(wereReplaced(before, after)).toBe(expected);
});

test('a single field says too little', () => {
  expect(wereReplaced(new Map([['pay', one]]), new Map([['pay', two]]))).toBe(false);
});
