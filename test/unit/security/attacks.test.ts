/** SECURITY.md names a test for each attack; the tests must be there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** A test's name as it stands in its file: a whole text, or the start of one for each browser. */
const stands = (file: string, name: string) => {
  const text = readFileSync(file, 'utf8');
  return text.includes(`'${name}'`) || text.includes(`\`${name} (\${browser})\``);
};

test.each(rows)('attack $number: $name', ({ number, file, name }) => {
  expect(existsSync(file), `${file} is there`).toBe(true);
  expect(stands(file, name), `${file} has it`).toBe(true);
  const [said = ''] = /^attack [\d and]+/.exec(name) ?? [];
  if (said) expect(said.match(/\d+/g)?.map(Number)).toContain(number);
});

test('each test of an attack is in the table', () => {
  const files = [
    ...readdirSync('test/extension/attacks').map((name) => `test/extension/attacks/${name}`),
    'test/firefox/attacks.spec.ts',
  ];
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'(attack \d[^'$]*)'/g)].map(([, name]) => name),
  );
  expect(named.length).toBeGreaterThan(40);
  const known = new Set(rows.map(({ name }) => name));
  expect(named.filter((name) => !known.has(name ?? ''))).toEqual([]);
});
