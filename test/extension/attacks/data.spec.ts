/** Attacks 26 and 27: an organisation's data file, and what leaves a sheet as text. */
import fc from 'fast-check';
import { longestFile } from '@/utils/data-file/read';
import { parsePack } from '@/utils/organisation/parse';
import { safeText } from '@/utils/summary/safe-line';
import { expect, test } from './arena';

const pack = {
  format: 1,
  organisation: 'Bydelen',
  version: '1',
  links: [{ id: 'bok', title: 'Boka', href: 'https://intra.example/bok' }],
};
const link = (href: string) => ({ ...pack, links: [{ id: 'x', title: 'Boka', href }] });

test('attack 26: a hostile data file is refused whole', () => {
  expect(parsePack(pack)).toMatchObject({ ok: true });
  const hostile: [string, unknown][] = [
    ['a script as link', link('javascript:alert(1)')],
    ['a data link', link('data:text/html,<script>1</script>')],
    ['a plain http link', link('http://intra.example/')],
    ['a link with a user', link('https://112.no@evil.example/')],
    ['markup as text', { ...pack, organisation: '<img src=x onerror=alert(1)>' }],
    ['signs that turn the text', { ...pack, organisation: 'Byd\u202eelen' }],
    ['an unknown part', { ...pack, scripts: ['x'] }],
    ['guide texts', { ...pack, items: [] }],
    ['emergency numbers', { ...pack, emergency: [{ number: '999' }] }],
    ['prototype keys', JSON.parse(`{"__proto__":{"ok":true},${JSON.stringify(pack).slice(1)}`)],
    ['a constructor', { ...pack, constructor: {} }],
    [
      'ten megabytes',
      `${JSON.stringify(pack).slice(0, -1)},"x":"${'a'.repeat(10 * longestFile)}"}`,
    ],
    ['no JSON', '{'],
  ];
  for (const [name, file] of hostile) expect(parsePack(file), name).toMatchObject({ ok: false });
  expect(({} as { ok?: boolean }).ok).toBeUndefined();
});

test('attack 27: no line of a summary begins a formula or hides a sign', () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', ' =', '\uff1d', '"=', ',=cmd');
  fc.assert(
    fc.property(start, fc.string({ unit: 'binary', maxLength: 60 }), (sign, rest) => {
      for (const line of safeText(`${sign}${rest}\n${rest}${sign}${rest}`).split('\n')) {
        expect(line).not.toMatch(/^\s*[=+\-@]/);
        expect(line).not.toMatch(/[\t\r\u202a-\u202e\u2066-\u2069\u200b]/);
      }
    }),
    { numRuns: 500 },
  );
});
