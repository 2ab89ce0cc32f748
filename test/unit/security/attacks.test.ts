/** SECURITY.md names a test for each attack; the tests must be there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = [
  ...readFileSync('SECURITY.md', 'utf8').matchAll(
    /^\| (\d+) \| .+? \| `(test\/[^`]+)`: (.+) \|$/gm,
  ),
].map(([, number, file = '', name = '']) => ({ number: Number(number), file, name }));

test('all 28 attacks are in the table', () => {
  const numbers = new Set(rows.map(({ number }) => number));
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
});

test.each(rows)('attack $number: $name', ({ file, name }) => {
  expect(existsSync(file), `${file} is there`).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(`'${name}'`);
});
