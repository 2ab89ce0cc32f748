/** Typing every question of the list letter by letter, from the second letter on, as the popup searches. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '@/guide/languages';
import { readAndCheck } from '@/scripts/guide/check/all';
import { buildSearchIndex } from '@/scripts/guide/search-index';
import { createSearch } from '@/utils/search/search';
import { atMost, benchCase, rounds, row } from '../case';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

export default benchCase('search', async () => {
  const index = buildSearchIndex(readAndCheck(root).content);
  const keystrokes: number[] = [];
  const openings: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // A new index for each round, so that remembered words do not flatter the figures.
    const start = performance.now();
    const { search } = createSearch(index);
    openings.push(performance.now() - start);
    for (const [language, words] of questions()) {
      for (let length = 2; length <= words.length; length++) {
        const pressed = performance.now();
        search(words.slice(0, length), { language, limit: 10 });
        keystrokes.push(performance.now() - pressed);
      }
    }
  }
  return [
    row('search, a keystroke', { ms: keystrokes, limits: [atMost('ms', 8), atMost('p95', 30)] }),
    row('search, opening the index', { ms: openings, limits: [] }),
  ];
});

function questions(): [Language, string][] {
  const lines = readFileSync(join(root, 'test/unit/search/questions.tsv'), 'utf8')
    .trim()
    .split('\n');
  return lines.slice(1).map((line) => line.split('\t') as [Language, string]);
}
