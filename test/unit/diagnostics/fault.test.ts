import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf, faultText, withFault } from '@/utils/diagnostics/fault';

function thrown(name: string, message: string, stack: string): Error {
  return Object.assign(new Error(message), { name, stack });
}

const stack = `TypeError: Ola Nordmann skylder 400 000
    at https://sak.kommune.example/sak/4711/app.js:3:9
    at f (chrome-extension://abcdefgh/chunks/use-sheet-D1.js:1:204)
    at chrome-extension://abcdefgh/background.js:1:9`;

test('keeps the name and the first place in our own code', () => {
  const fault = faultOf(thrown('TypeError', 'x', stack), '1.0.0', 5);
  expect(fault).toEqual({
    name: 'TypeError',
    place: 'chunks/use-sheet-D1.js:1:204',
    version: '1.0.0',
    times: 1,
    last: 5,
  });
});

test('no word of a message, a name or a foreign address is kept', () => {
  const secret = 'hemmelig4711';
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before} ${secret} ${after}`;
      const foreign = `Error: ${text}\n at https://${secret}.example/${secret}.js:1:1\n${text}`;
      const faults = [thrown(text, text, foreign), text, { message: text }, undefined];
      const ring = faults.map((one) => faultOf(one, '1.0.0', 0));
      expect(JSON.stringify(ring) + faultText(ring)).not.toContain(secret);
    }),
  );
});

test('the same again is counted; the ring stays small and drops the oldest', () => {
  const at = (line: number) =>
    faultOf(thrown('Error', '', `at moz-extension://u/a.js:${line}:1`), '1', line);
  const twice = withFault(withFault([], at(1)), at(1));
  expect(twice.map(({ times }) => times)).toEqual([2]);
  const ring = Array.from({ length: 50 }, (_, line) => at(line)).reduce(withFault, twice);
  expect(ring).toHaveLength(20);
  expect(ring.at(-1)?.place).toBe('a.js:49:1');
  expect(faultText(ring).split('\n')).toHaveLength(20);
});
