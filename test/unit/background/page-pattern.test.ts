import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excludeMatches, pagePattern } from '@/entrypoints/background/page-pattern';

test.each([
  ['https://sak.example/skjema/samtale', 'https://sak.example/skjema/samtale'],
  ['https://sak.example/sak/4711/samtale?steg=2#x', 'https://sak.example/sak/*/samtale'],
  ['http://127.0.0.1:4178/a/2026-1184', 'http://127.0.0.1:4178/a/*'],
  ['https://sak.example/p%C3%A5/ny', 'https://sak.example/*/ny'],
  ['https://sak.example/', 'https://sak.example/'],
  ['about:blank', null],
  ['', null],
])('%s', (address, pattern) => {
  expect(pagePattern(address)).toBe(pattern);
});

test('no number of two digits or more is kept', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[\w.~%-]{0,12}$/), { maxLength: 5 }), (parts) => {
      const pattern = pagePattern(`https://sak.example/${parts.join('/')}`) ?? '';
      expect(pattern.slice('https://sak.example'.length)).not.toMatch(/\d{2}/);
    }),
  );
});

test('a page is left out with a query and without', () => {
  expect(excludeMatches(['https://a.example/b'])).toEqual([
    'https://a.example/b',
    'https://a.example/b?*',
  ]);
});
