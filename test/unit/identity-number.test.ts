import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsIdentityNumber, identityNumbersIn } from '@/utils/identity-number';

/** Numbers made for tests (month + 40, 80), and the specimen that public documentation uses. */
const specimens = ['01010750160', '15076500565', '13097248022', '24014021406', '21030550231'];

/** Independent of the code under test: the whole number, weighted, is divisible by 11. */
function isValid(digits: string): boolean {
  const sum = (weights: number[]) =>
    weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (
    sum([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

/** A number with right check digits for a day, or null where there is none. */
function numberFor(day: number, month: number, year: number, individual: number): string | null {
  const two = (n: number) => `${n}`.padStart(2, '0');
  const stem = `${two(day)}${two(month)}${two(year)}${`${individual}`.padStart(3, '0')}`;
  for (let check = 0; check < 100; check++) {
    if (isValid(stem + two(check))) return stem + two(check);
  }
  return null;
}

describe('numbers that are found', () => {
  test.each(specimens)('%s', (digits) => {
    expect(isValid(digits)).toBe(true);
    expect(identityNumbersIn(digits)).toEqual([{ at: 0, length: 11, kind: 'fødselsnummer' }]);
  });
  const [one = ''] = specimens;
  const [d, m, y, rest] = [one.slice(0, 2), one.slice(2, 4), one.slice(4, 6), one.slice(6)];
  test.each([
    `${d}${m}${y} ${rest}`,
    `${d}${m}${y}-${rest}`,
    `${d}${m}${y}\u00a0${rest}`,
    `${d}${m}${y} - ${rest}`,
    `${d}${m}${y} – ${rest}`,
    `${d}.${m}.${y} ${rest}`,
    `${d}.${m}.20${y} ${rest}`,
    `${d}/${m}/${y} ${rest}`,
    `${d} ${m} ${y} ${rest}`,
    `${d}${m}${y} ${rest.slice(0, 3)} ${rest.slice(3)}`,
    `fnr. ${one}.`,
    `Ring (${one}), hun er 17`,
    `fnr:${one}\nbor hos onkel`,
    `født${one}`,
    `fnr.${one}`,
    `mor,${one}`,
    `${d}${m}${y}.${rest}`,
    `${d}${m}${y} / ${rest}`,
  ])('%s', (text) => {
    expect(holdsIdentityNumber(text)).toBe(true);
  });
  test('where it stands, and each of several', () => {
    const text = `Far ${specimens[1]}, mor ${specimens[2]}`;
    expect(identityNumbersIn(text).map(({ at, length }) => text.slice(at, at + length))).toEqual(
      specimens.slice(1, 3),
    );
  });
  test('any right number of any day, D-numbers and test numbers too', () => {
    const date = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 999 }),
    );
    fc.assert(
      fc.property(
        date,
        fc.constantFrom(0, 40),
        fc.constantFrom(0, 40, 65, 80),
        ([day, month, year, n], d, t) => {
          const digits = numberFor(day + d, month + t, year, n);
          fc.pre(digits !== null);
          const [found] = identityNumbersIn(`notat ${digits} slutt`);
          return found?.kind === (d ? 'D-number' : 'fødselsnummer');
        },
      ),
    );
  });
});

describe('numbers that are not', () => {
  test.each([
    '',
    'sover bak kjøkkenet, deler rom med tre',
    '+47 22 33 11 60',
    '116 111',
    '2026/1184',
    '22.11.2026 10.42',
    '12345678901',
    '00000000000',
    '99999999999',
    `1${specimens[0]}`,
    `${specimens[0]}1`,
    `0,${specimens[0]}`,
    '01 01 07 5 0160',
  ])('%s', (text) => {
    expect(identityNumbersIn(text)).toEqual([]);
  });
  test('one digit wrong, wherever', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...specimens),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, at, plus) => {
          const wrong = (Number(digits[at]) + plus) % 10;
          return !holdsIdentityNumber(digits.slice(0, at) + wrong + digits.slice(at + 1));
        },
      ),
    );
  });
  test('the last check digit right, the first wrong', () => {
    const second = (digits: string) =>
      [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, w, at) => sum + w * Number(digits[at]), 0) %
      11;
    const all = Array.from({ length: 1000 }, (_, n) =>
      `010180123${n}`.padEnd(11, '0').slice(0, 11),
    );
    const half = all.filter((digits) => second(digits) === 0 && !isValid(digits));
    expect(half.length).toBeGreaterThan(0);
    expect(half.filter(holdsIdentityNumber)).toEqual([]);
  });
  test('a day that does not exist, check digits right', () => {
    for (const [day, month] of [
      [31, 4],
      [30, 2],
      [0, 5],
      [32, 1],
      [12, 13],
      [12, 0],
      [72, 1],
    ] as const) {
      const digits = [1, 2, 3, 5, 7, 8].map((n) => numberFor(day, month, 80, n)).find(Boolean);
      expect(digits).toMatch(/^\d{11}$/);
      expect(holdsIdentityNumber(digits ?? '')).toBe(false);
    }
  });
  test('the longest match is as short as a number can be written: what surrounds it is not read', () => {
    // Each part of the shape takes few signs, none of them again and again, so the work at one place
    // of a text does not grow with the text.
    const [one = ''] = specimens;
    const [d, m, y, n, check] = [
      one.slice(0, 2),
      one.slice(2, 4),
      one.slice(4, 6),
      one.slice(6, 9),
      one.slice(9),
    ];
    const widest = `${d}.${m}.20${y} - ${n} ${check}`;
    expect(identityNumbersIn(widest)).toEqual([
      { at: 0, length: widest.length, kind: 'fødselsnummer' },
    ]);
    fc.assert(
      fc.property(
        fc.constantFrom('1', '01 ', '01.', '010101 ', '- ', 'x'),
        fc.nat(300),
        fc.nat(300),
        (part, before, after) => {
          const text = `${part.repeat(before)}|${widest}|${part.repeat(after)}`;
          return identityNumbersIn(text).some(
            ({ at, length }) => text.slice(at, at + length) === widest,
          );
        },
      ),
    );
    expect(holdsIdentityNumber(`${d}.${m}.20${y}     ${n} ${check}`)).toBe(false);
  });
});
