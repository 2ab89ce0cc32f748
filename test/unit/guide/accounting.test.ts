import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { accountSources, contradictions, shortfalls } from '@/scripts/guide/accounting';
import { readAndCheck } from '@/scripts/guide/check/all';
import { itemsOf } from '@/scripts/guide/content';
import { formatProblem } from '@/scripts/guide/problem';
import { heavyChapters } from '@/scripts/guide/reading';
import { content, item, root } from './sample';

const { content: guide } = readAndCheck(root);

const left = (id: string, reason: string, note = '') => ({
  id,
  reason,
  note,
  file: 'x.tsv',
  line: 1,
});

test('a row is cited, left out or unaccounted for', () => {
  const sample = {
    ...content([item({ rests: ['shelter-001', 'shelter-002'] })]),
    leftOut: [left('shelter-041', 'lost-in-text')],
  };
  const { shelter } = accountSources(sample);
  expect(shelter).toMatchObject({ rows: 41, cited: 2, leftOut: 1 });
  expect(shelter.unaccounted).toHaveLength(38);
  expect(shelter.unaccounted).not.toContain('shelter-041');
});

test('a row both cited and left out is a mistake', () => {
  const sample = { ...content([item()]), leftOut: [left('kom-220', 'profiling')] };
  expect(contradictions(sample).map(({ what }) => what)).toEqual(['kom-220 is left out and cited']);
});

test('a repeated row is named, and said by something', () => {
  const unnamed = { ...content([item()]), leftOut: [left('strom-535', 'repeats-row', 'same')] };
  expect(contradictions(unnamed)).toHaveLength(1);
  const unsaid = { ...content([item()]), leftOut: [left('strom-535', 'repeats-row', 'kom-221')] };
  expect(shortfalls(unsaid).map(({ what }) => what)).toContain(
    'strom-535 repeats kom-221, which nothing cites',
  );
  const said = { ...content([item()]), leftOut: [left('strom-535', 'repeats-row', 'kom-220')] };
  expect(contradictions(said)).toEqual([]);
  expect(
    shortfalls(said)
      .map(({ what }) => what)
      .join(),
  ).not.toContain('strom-535 repeats');
});

test('too few cited and rows unaccounted for are told with --complete', () => {
  const told = shortfalls(content([item()])).map(({ what }) => what);
  expect(told).toContain('kom-2024: 0.1 % of the rows are cited');
  expect(told).toContain('kom-2024: 717 rows are unaccounted for');
});

test('the guide is whole: every row accounted for, enough of each source said, no chapter heavy', () => {
  expect([...shortfalls(guide), ...heavyChapters(guide)].map(formatProblem)).toEqual([]);
});

test('guide:check -- --json prints the account and nothing else', { timeout: 60_000 }, () => {
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/guide/check.ts', '--json'],
    { cwd: root, encoding: 'utf8' },
  );
  const printed = JSON.parse(stdout);
  expect(Object.keys(printed)).toEqual(['sources', 'items']);
  expect(printed.items).toBe(itemsOf(guide).length);
  for (const [source, account] of Object.entries(accountSources(guide))) {
    const unaccounted = account.unaccounted.length;
    expect(printed.sources[source]).toEqual({ ...account, unaccounted });
    expect(account.cited + account.leftOut + unaccounted).toBe(account.rows);
  }
});
