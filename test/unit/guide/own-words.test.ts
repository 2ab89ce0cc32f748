import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guideFiles } from '@/scripts/guide/load';
import { checkOwnWords, takenOver } from '@/scripts/guide/own-words/check';
import { readHashes, writeHashes } from '@/scripts/guide/own-words/hashes';
import { wordsIn } from '@/scripts/guide/own-words/words';
import { root } from './sample';

/** How own-words.mjs of the sources finds the words of a text. */
const reference = (text: string) =>
  text
    .toLowerCase()
    .replace(/-\s*\n\s*/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

test('words are counted as the tool of the sources counts them', () => {
  const piece = fc.oneof(
    fc.constantFrom('-', '-\n', ' - \n', '\n', ' ', '. ', '–', 'å', 'Ø', '1', "'", '\n- ', '--\n'),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        expect(wordsIn(text).map(({ word }) => word)).toEqual([...reference(text)]);
      },
    ),
    { numRuns: 2000 },
  );
});

const source = 'One two three four five six seven eight nine ten eleven twelve.';
const runs = () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-words-'));
  writeHashes(join(folder, 'sample.bin'), source);
  return readHashes(folder);
};

test('eight words in a row are found with their line and source, seven are not', () => {
  const text = 'a: x\nb: two three four five six seven eight nine. Then mine.';
  const [found] = takenOver(text, runs(), []);
  expect(found?.words.map(({ word }) => word).join(' ')).toBe(
    'two three four five six seven eight nine',
  );
  expect(found?.words[0]?.line).toBe(2);
  expect(found?.source).toBe('sample');
  expect(takenOver('two three four five six seven eight', runs(), [])).toEqual([]);
});

test('names may stand, and a name does not cover the words around it', () => {
  const text = 'two three four five six seven eight nine ten';
  expect(takenOver(text, runs(), ['three four five six seven eight'])).toEqual([]);
  expect(takenOver(text, runs(), ['three four'])).toHaveLength(1);
});

test('the guide holds no sentence of a source', () => {
  const files = guideFiles(root);
  expect(checkOwnWords(root, [...files.chapters, files.contacts, files.edition])).toEqual([]);
});

test('the stored runs hold all five sources in less than 700 kB', () => {
  const folder = join(root, 'guide/sources/own-words');
  const stored = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  expect(stored).toHaveLength(5);
  const bytes = stored.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
  expect(bytes).toBeGreaterThan(200_000);
  expect(bytes).toBeLessThan(700_000);
});

const sources = join(root, '../shared/sources');

test.skipIf(!existsSync(sources))(
  'where the sources are at hand, the stored runs are theirs',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'own-words-'));
    for (const name of readdirSync(sources).filter((file) => file.endsWith('.txt'))) {
      const target = join(folder, name.replace('.txt', '.bin'));
      writeHashes(target, readFileSync(join(sources, name), 'utf8'));
      const stored = join(root, 'guide/sources/own-words', name.replace('.txt', '.bin'));
      expect(readFileSync(target).equals(readFileSync(stored)), name).toBe(true);
    }
  },
);

test.skipIf(!existsSync(sources))('and the tool of the sources finds the same runs', () => {
  const stolen = readFileSync(join(sources, 'shelter.txt'), 'utf8').split('\n')[4] ?? '';
  const file = join(mkdtempSync(join(tmpdir(), 'own-words-')), 'stolen.yaml');
  writeFileSync(file, `text: mine\nmore: ${stolen}\n`);
  let printed = '';
  try {
    execFileSync('node', [join(sources, 'own-words.mjs'), file]);
  } catch (error) {
    printed = String((error as { stdout: Buffer }).stdout);
  }
  const found = takenOver(
    readFileSync(file, 'utf8'),
    readHashes(join(root, 'guide/sources/own-words')),
    [],
  );
  const listed = [...printed.matchAll(/"(.*)" = (\S+)/g)].map(([, words, from]) => [words, from]);
  expect(listed.length).toBeGreaterThan(0);
  expect(
    found.map(({ words, source: from }) => [words.map(({ word }) => word).join(' '), from]),
  ).toEqual(listed);
});
