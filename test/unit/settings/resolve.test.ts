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

test.each([
  ['as chosen', {}, { retentionDays: 30 }, 30],
  ['not more than the organisation allows', { mostDays: 7 }, { retentionDays: 30 }, 7],
  ['not fewer than the organisation wants', { leastDays: 5 }, { retentionDays: 1 }, 5],
  ['the upper bound wins over a lower one', { leastDays: 20, mostDays: 10 }, {}, 10],
  ['a user sets no bounds', {}, { mostDays: 90, leastDays: 40, retentionDays: 3 }, 3],
] as const)('days a sheet lives: %s', (_, organisation, user, days) => {
  expect(resolveSettings(organisation, user).values.retentionDays).toBe(days);
});

test('only the organisation can require a passphrase', () => {
  expect(resolveSettings({}, { passphrase: 'required' }).values.passphrase).toBe('optional');
  expect(resolveSettings({ passphrase: 'required' }, {}).values.passphrase).toBe('required');
});
