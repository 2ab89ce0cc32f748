import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { resolveSettings } = await import('@/utils/settings');

test.each([
  ['nothing set', {}, {}, 'nb', 'default'],
  ['the user chose', {}, { language: 'nn' }, 'nn', 'user'],
  ['the organisation wins', { language: 'en' }, { language: 'nn' }, 'en', 'organisation'],
  ['a bad policy value is passed over', { language: 'de' }, { language: 'nn' }, 'nn', 'user'],
  ['a bad stored value is passed over', {}, { language: 7 }, 'nb', 'default'],
] as const)('%s', (_, organisation, user, language, setBy) => {
  const resolved = resolveSettings(organisation, user);
  expect(resolved.values.language).toBe(language);
  expect(resolved.setBy.language).toBe(setBy);
});

test('whatever lies in storage, each setting has a value of its kind', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (stored) => {
      const { values } = resolveSettings(stored, stored);
      expect(['nb', 'nn', 'en']).toContain(values.language);
      expect(Number.isInteger(values.retentionDays)).toBe(true);
      expect(values.retentionDays).toBeGreaterThanOrEqual(1);
      expect(values.retentionDays).toBeLessThanOrEqual(90);
    }),
  );
});
