/** Numbers, versions, permissions and names on the screen that the English documents tell. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '@/manifest';
import { restAfter } from '@/utils/notes/rest';
import { declared, fallbacks } from '@/utils/settings/declared';
import { all } from './links';

const read = (name: string) => readFileSync(`docs/${name}.md`, 'utf8');
const browsers = ['chrome', 'firefox'] as const;

describe('docs/permissions.md', () => {
  const text = read('permissions');
  const [, asked = '', bySite = '', refused = ''] = text.split(/^## /m);

  test('gives a reason for each permission, and for no other', () => {
    const listed = all(asked, /^### `(\w+)`$/gm);
    const wanted = new Set(browsers.flatMap((one) => manifestFor(one).permissions as string[]));
    expect(listed).toEqual([...wanted]);
  });

  test('names the sites that can be asked for', () => {
    const { optional_host_permissions: sites = [] } = manifestFor('chrome');
    expect(all(/\(`optional.*\)/.exec(bySite)?.[0] ?? '', /`([^`]+:\/\/[^`]+)`/g)).toEqual(sites);
  });

  test('says not to ask for what is not asked for', () => {
    const said = all(refused, /`([\w<>]+)`/g);
    expect(said).toContain('tabs');
    for (const browser of browsers) {
      const manifest = JSON.stringify(manifestFor(browser));
      expect(said.filter((name) => manifest.includes(`"${name}"`))).toEqual([]);
      expect(manifestFor(browser).incognito).toBe('not_allowed');
    }
  });

  test.each([
    ['en', 'Single purpose'],
    ['nb', 'Ett formål'],
  ])('tells the stores one purpose in the same words (%s)', (language, heading) => {
    const here = new RegExp(`^\\*\\*${heading}\\.\\*\\* (.+)$`, 'm').exec(text)?.[1];
    const [, there] = readFileSync(`docs/store/${language}.md`, 'utf8').split(`## ${heading}\n`);
    expect(here).toBeTruthy();
    expect(there?.split('\n## ')[0]?.trim()).toBe(here);
  });
});

test('docs/browsers.md names the oldest versions the manifests take', () => {
  const row = /^\| oldest version \| (\d+) \| (\d+) \|$/m.exec(read('browsers'));
  expect(row?.[1]).toBe(manifestFor('chrome').minimum_chrome_version);
  const gecko = manifestFor('firefox').browser_specific_settings?.gecko;
  expect(`${row?.[2]}.0`).toBe(gecko?.strict_min_version);
});

test('how long notes live, and when they lock, is told as it is', () => {
  const { least, most } = declared.retentionDays;
  expect(read('privacy')).toContain(
    `(${fallbacks.retentionDays} days unless set otherwise, ${most} at most)`,
  );
  expect(read('privacy')).toContain(`${least} to ${most} days, as set`);
  expect(read('privacy-assessment')).toContain(`[${least} to ${most}] days`);
  expect(read('browsers')).toContain(`at rest (${fallbacks.lockMinutes} minutes unless set)`);
  const source = readFileSync('components/options/lock-after.tsx', 'utf8');
  const offered = /const offered = \[([\d, ]+)\]/.exec(source)?.[1]?.split(', ').map(Number) ?? [];
  expect(read('accessibility')).toContain(`(${offered[0]} to ${offered.at(-1)} minutes)`);
});

test('after how long at rest another sheet begins is told as it is', () => {
  expect(read('accessibility')).toContain(`After ${restAfter / 60_000} minutes without use`);
});

test('so many errors are kept as is said', () => {
  const source = readFileSync('utils/diagnostics/fault.ts', 'utf8');
  const most = /^const most = (\d+);$/m.exec(source)?.[1];
  expect(read('privacy')).toContain(`extension storage, ${most} at most`);
});

/** The English part of each file of words stands last. */
const words = readdirSync('components/words')
  .map((file) => readFileSync(`components/words/${file}`, 'utf8').split(/^const en\b/m)[1] ?? '')
  .join('\n');

/** Italics that name what stands on our own screens, step by step. */
const named = {
  'docs/administrators.md':
    /(?<![*\w])\*((?:Settings →|Decided|Sites your|Switch on|Hide all)[^*]*)\*/g,
  'docs/privacy.md': /(?<![*\w])\*([A-Z][^*]+)\*(?!\*)/g,
  'docs/permissions.md': /(?<![*\w])\*(Show [^*]+)\*/g,
  'README.md': /_(Show [^_]+)_/g,
  'SECURITY.md': /(?<![*\w])\*([A-Z][^*]+)\*(?!\*)/g,
} satisfies Record<string, RegExp>;

test.each(Object.entries(named))('%s names what is on the screen', (path, pattern) => {
  const names = all(readFileSync(path, 'utf8'), pattern);
  expect(names).not.toEqual([]);
  const steps = names.flatMap((name) => name.split(' → '));
  expect(steps.filter((step) => !words.includes(`'${step}`))).toEqual([]);
});
