import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isAllowed, lockedPackages } from '@/scripts/supply/lockfile';
import {
  allowedInside,
  allowedLicences,
  installScripts,
  withoutIntegrity,
} from '@/scripts/supply/reviewed';

const packages = lockedPackages();

test('every package is locked by integrity, but builds for other platforms of two tools', () => {
  const bare = packages.filter(({ integrity }) => !integrity);
  const unexplained = bare.filter(
    ({ name, dev, platform }) =>
      !dev || !platform || !withoutIntegrity.some((one) => one.test(name)),
  );
  expect(unexplained.map(({ name }) => name)).toEqual([]);
  const weak = packages.filter(({ integrity }) => integrity && !integrity.startsWith('sha512-'));
  expect(weak.map(({ name }) => name)).toEqual([]);
});

test('install scripts are off, and those that exist are known', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  const names = packages.filter(({ installScript }) => installScript).map(({ name }) => name);
  expect([...new Set(names)].sort()).toEqual(Object.keys(installScripts).sort());
});

test('none of our own commands hangs on a script that npm then does not run', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(scripts).filter((name) => /^(pre|post|prepare)/.test(name))).toEqual([]);
});

test('every licence is known and allowed; what is in the extension asks for a notice at most', () => {
  const wrong = packages.filter(({ licence, dev, platform }) => {
    if (licence === null) return !platform;
    return !isAllowed(licence, dev ? allowedLicences : allowedInside);
  });
  expect(wrong.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test('every package is asked for in one exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
  );
  expect(loose).toEqual([]);
});

describe('a licence expression', () => {
  const allowed = new Set(['MIT', 'Zlib']);
  test.each([
    ['MIT', true],
    ['GPL-3.0', false],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-3.0)', false],
    ['UNLICENSED', false],
  ])('%s', (expression, expected) => expect(isAllowed(expression, allowed)).toBe(expected));
});
