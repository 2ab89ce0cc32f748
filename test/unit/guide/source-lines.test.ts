import { expect, test } from 'vitest';
import type { SourceId } from '@/guide/vocabulary';
import { readAndCheck } from '@/scripts/guide/check/all';
import { sourceLines } from '@/scripts/guide/source-line';
import { partOf } from '@/scripts/guide/source-part';
import { root } from './sample';

const { content } = readAndCheck(root);
const sources = new Map(
  (content.edition?.value.sources ?? []).map((source) => [source.id, source]),
);
const labels = (rows: string[], language: 'nb' | 'nn' | 'en' = 'nb') =>
  sourceLines(rows, content.inventory, sources, language).map(({ label }) => label);

test.each([
  [['kom-220'], ['KOM del 4']],
  [['kom-220', 'kom-237'], ['KOM del 4']],
  [
    ['kom-509', 'kom-220'],
    ['KOM del 4', 'KOM del 7'],
  ],
  [
    ['kom-220', 'strom-534'],
    ['KOM del 4', 'Kommuneveileder tab. 8'],
  ],
  [['strom-534'], ['Kommuneveileder tab. 8 (2015)']],
  [['strom-396'], ['Kommuneveileder kap. 4 (2015)']],
  [['strom-020', 'strom-004'], ['Kommuneveileder innledning (2015)']],
  [['prison-131'], ['Fengselsveileder del 1 (etter 2017)']],
  [['prison-203'], ['Fengselsveileder del 2 (etter 2017)']],
  [['prison-346'], ['Fengselsveileder s. 22 (etter 2017)']],
  [['shelter-015'], ['Krisesenterside (udatert)']],
  [['plan-115'], ['Statusrapport tiltak 15 (2012)']],
])('%s is written in %s', (rows, written) => {
  expect(labels(rows)).toEqual(written);
});

test('the same in nynorsk and English', () => {
  expect(labels(['kom-220'], 'nn')).toEqual(['KOM del 4']);
  expect(labels(['kom-220', 'strom-534'], 'en')).toEqual(['KOM part 4', 'Municipal guide table 8']);
  expect(labels(['strom-396'], 'nn')).toEqual(['Kommunerettleiar kap. 4 (2015)']);
});

test('the whole line names document, publisher, year and part; the rows stay with it', () => {
  const [line] = sourceLines(['strom-534', 'strom-535'], content.inventory, sources, 'en');
  expect(line?.full).toContain('Council of the Baltic Sea States');
  expect(line?.full).toMatch(/, 2015, table 8$/);
  expect(line).toMatchObject({ year: 2015, rows: ['strom-534', 'strom-535'] });
});

test('every row of every inventory has a part in every language, but the one page of the shelters', () => {
  for (const row of content.inventory.values()) {
    const { nb, nn, en } = partOf(row);
    if (row.source === ('shelter' satisfies SourceId)) continue;
    expect(
      [nb, nn, en].every((name) => name.length > 2),
      `${row.id} ${row.heading}`,
    ).toBe(true);
  }
});
