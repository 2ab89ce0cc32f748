import fc from 'fast-check';
import { expect, test } from 'vitest';
import { declared, mayBe, settingNames } from '@/utils/settings/declared';
import { settingShapes } from '@/utils/settings/shapes';

const near = fc.oneof(
  fc.constantFrom<unknown>('nb', 'on', 'read-only', '', 'oslo', '-oslo', 'a'.repeat(65), null),
  fc.integer({ min: -2, max: 130 }),
  fc.double(),
  fc.stringMatching(/^[a-z0-9-]{0,70}$/),
  fc.anything(),
);

test('a setting may be what its schema takes, and nothing else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...settingNames), near, (name, value) => {
      expect(mayBe(name, value)).toBe(settingShapes[name].safeParse(value).success);
    }),
    { numRuns: 2000 },
  );
});

test.each(settingNames)('%s: its bounds are the schema’s', (name) => {
  const kind = declared[name];
  const edges: unknown[] =
    'oneOf' in kind
      ? [...kind.oneOf, 'other', 'toString']
      : 'least' in kind
        ? [kind.least - 1, kind.least, kind.most, kind.most + 1, 1.5, '5']
        : ['', 'a', 'a-b', 'a--b', 'A', 'a'.repeat(kind.longest), 'a'.repeat(kind.longest + 1)];
  for (const value of edges) {
    expect(mayBe(name, value), String(value)).toBe(settingShapes[name].safeParse(value).success);
  }
});
