import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestFor } from '@/manifest';
import { sitesFrom } from '@/scripts/extension/sites';

const file = (text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'sites-')), 'sites.json');
  writeFileSync(path, text);
  return path;
};

test.each<[string, string[], string[] | null]>([
  ['none', [], null],
  ['one', ['--sites', 'https://*.example.no/*'], ['https://*.example.no/*']],
  ['with a sign', ['--sites=https://a.example.no/*'], ['https://a.example.no/*']],
  [
    'several, one twice',
    ['--sites', 'https://a.no/*,http://localhost/*', 'https://A.no/*'],
    ['https://a.no/*', 'http://localhost/*'],
  ],
  ['a list', ['--sites', file('["https://a.no/*"]')], ['https://a.no/*']],
  ['a config', ['--sites', file('{"sites":["https://a.no/*"]}')], ['https://a.no/*']],
  ['lines', ['--sites', file('# ours\nhttps://a.no/* # cases\n')], ['https://a.no/*']],
])('sites: %s', (_, args, expected) => {
  expect(sitesFrom(args)).toEqual(expected);
});

test.each([
  [['--site', 'https://a.no/*'], 'There is no --site'],
  [['--sites'], 'names no site'],
  [['--sites', 'a.no'], 'no file a.no'],
  [['--sites', file('{"x":1}')], 'must be a list'],
  [['--sites', file('[')], 'not valid JSON'],
  [['--sites', 'https://a.no'], 'write https://a.no/*'],
  [['--sites', 'https://a.no/sak'], 'write https://a.no/*'],
  [['--sites', '*://a.no/*'], 'http or https'],
  [['--sites', 'https://*/*'], 'every site'],
  [['--sites', 'https://*.no/*'], 'top domain'],
  [['--sites', 'https://a.no:8080/*'], 'port'],
  [['--sites', 'ftp://a.no/*'], 'is no site'],
  [['--sites', '<all_urls>://'], 'is no site'],
  [['--sites', 'https://*a.no/*'], 'is no site'],
])('refused with a remedy: %j', (args, message) => {
  expect(() => sitesFrom(args)).toThrow(message);
});

test('every bad pattern is named at once', () => {
  expect(() => sitesFrom(['--sites', 'https://*/*', 'https://a.no/*', 'ftp://b.no/*'])).toThrow(
    /https:\/\/\*\/\*[\s\S]*ftp:\/\/b\.no/,
  );
});

test.each(['chrome', 'firefox'])(
  'an own build for %s sees its sites and asks for no other',
  (browser) => {
    const sites = ['https://*.example.no/*'];
    const manifest = manifestFor(browser, sites);
    expect(manifest.host_permissions).toEqual(sites);
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    expect(manifest.web_accessible_resources).toMatchObject([{ matches: sites }]);
    expect(manifestFor(browser)).not.toHaveProperty('host_permissions');
  },
);
