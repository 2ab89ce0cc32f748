import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Source files: guide data and tests may be longer. */
const sources = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && !/^(test|guide)\//.test(file));
const lines = sources.map((file) => readFileSync(file, 'utf8').split('\n').length - 1);

test('no source file is longer than 250 lines', () => {
  expect(sources.filter((_, at) => (lines[at] ?? 0) > 250)).toEqual([]);
});

test('the median source file is under 70 lines', () => {
  const sorted = [...lines].sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(70);
});
