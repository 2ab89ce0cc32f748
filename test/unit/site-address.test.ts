import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteOf } from '@/utils/site-address';

test.each([
  ['sak.kommune.no', 'https://sak.kommune.no'],
  [' sak.kommune.no/innlogging?a=1 ', 'https://sak.kommune.no'],
  ['https://sak.kommune.no:8443/x', 'https://sak.kommune.no:8443'],
  ['http://127.0.0.1:4173/form', 'http://127.0.0.1:4173'],
  ['localhost:5173', 'https://localhost:5173'],
  ['bærum.kommune.no', 'https://xn--brum-voa.kommune.no'],
  ['', null],
  ['kommune', null],
  ['sak kommune.no', null],
  ['javascript:alert(1)', null],
  ['chrome://extensions', null],
  ['file:///etc/hosts', null],
])('%s is %s', (written, site) => {
  expect(siteOf(written)).toBe(site);
});

test('whatever is written, an origin of a page or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (written) => {
      const site = siteOf(written);
      if (site !== null) expect(new URL(site).origin).toBe(site);
    }),
  );
});
