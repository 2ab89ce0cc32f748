/** Damaged data is refused whole or accepted whole, never half. SOAK raises the number. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { settingShapes } from '@/utils/settings/shapes';
import { figure, soaking } from '../../extension/proof/soak';
import { damaged } from './damaged';
import { parsers } from './parsers';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { resolveSettings } = await import('@/utils/settings');

const each = soaking ? 5_000 : Math.ceil(500 / parsers.length);
const options = { numRuns: each, ...(soaking ? {} : { seed: 1 }) };
const names = Object.getOwnPropertyNames(Object.prototype).join();

/** Every name and leaf of a value, so that one left out on the way is missed. */
function partsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}=${String(value).trim()}`];
  return Object.entries(value).flatMap(([name, child]) => partsOf(child, `${path}/${name}`));
}

test.each(parsers)('$name: examples are accepted as they stand', ({ good, parse }) => {
  for (const one of good) expect(parse(structuredClone(one))).not.toBeNull();
});

test.each(parsers)('$name: refused whole or accepted whole', { timeout: 600_000 }, (parser) => {
  let refused = 0;
  fc.assert(
    fc.property(damaged(parser.good), (given) => {
      const before = JSON.stringify(given);
      const answer = parser.parse(given);
      expect(JSON.stringify(given)).toBe(before);
      expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(names);
      if (!answer) {
        refused++;
        return;
      }
      const kept = new Set(partsOf(answer.accepted));
      expect(partsOf(JSON.parse(before)).filter((part) => !kept.has(part))).toEqual([]);
      expect(parser.parse(structuredClone(answer.accepted))).toEqual(answer);
    }),
    options,
  );
  // Damage that is never refused is no damage: the examples must be strict enough to tell.
  expect(refused).toBeGreaterThan(0);
  if (soaking)
    figure(`data files for ${parser.name}: tried, of these refused`, `${each}, ${refused}`);
});

test('settings: whatever is stored or given, each setting is whole and one it may be', () => {
  const layer = fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(settingShapes)), fc.string()),
    fc.oneof(fc.constantFrom<unknown>('nb', 'en', 'on', 'off', 14, 30, 'required'), fc.anything()),
  );
  fc.assert(
    fc.property(layer, layer, (organisation, user) => {
      const { values, setBy } = resolveSettings(organisation, user);
      expect(Object.keys(values).sort()).toEqual(Object.keys(settingShapes).sort());
      expect(Object.keys(setBy).sort()).toEqual(Object.keys(settingShapes).sort());
      for (const [name, shape] of Object.entries(settingShapes)) {
        expect(shape.safeParse(values[name as keyof typeof values]).success, name).toBe(true);
      }
    }),
    options,
  );
});
