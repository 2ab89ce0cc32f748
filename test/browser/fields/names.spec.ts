/**
 * Our name of every ordinary control of all saved pages is the one the platform's accessibility tree would
 * give, by `dom-accessibility-api`. Where it is not, `names.tsv` says why; a difference that is not listed
 * there fails, and so does a listed one that is gone.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { examPages } from '@/scripts/exam/pages';
import { addressOf } from '@/scripts/inspect/address';
import { detectorScript } from '@/scripts/inspect/bundle';
import type { compareNames } from './names-in-page';

const [, ...reviewed] = readFileSync(new URL('./names.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

/** The number of a question says nothing of what is asked, and would stand before every name. */
const marksLeftOut: readonly string[] = ['1.…'];

test('every listed difference has its reason', () => {
  expect(reviewed.filter(({ length }) => length !== 5)).toEqual([]);
  expect(reviewed.filter(([, , , , reason = '']) => reason.length < 10)).toEqual([]);
});

test('ordinary controls are named as the platform names them', async ({ page }) => {
  test.setTimeout(240_000);
  const script = await detectorScript(new URL('./names-in-page.ts', import.meta.url));
  const found: string[] = [];
  const leftOut = new Set<string>();
  let all = 0;
  for (const { name, path } of examPages()) {
    await page.goto(addressOf(path));
    for (const frame of page.frames()) {
      const { compared, different, marks } = await frame.evaluate<ReturnType<typeof compareNames>>(
        `${script};compareNames()`,
      );
      all += compared;
      for (const mark of marks) leftOut.add(mark);
      for (const { control, ours, theirs } of different) {
        found.push([name, control, ours, theirs].join('\t'));
      }
    }
  }
  expect(all).toBeGreaterThan(1000);
  expect([...leftOut].sort()).toEqual([...marksLeftOut].sort());
  const listed = reviewed.map((columns) => columns.slice(0, 4).join('\t'));
  expect(found.sort()).toEqual(listed.sort());
});
