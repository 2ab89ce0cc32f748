import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '@/guide/languages';
import { readAndCheck } from '@/scripts/guide/check/all';
import { itemsOf } from '@/scripts/guide/content';
import { buildSearchIndex } from '@/scripts/guide/search-index';
import { createSearch } from '@/utils/search/search';

/*
 * `tsx scripts/bench/search.ts`
 * Types every question of the list letter by letter and measures each keystroke from the second
 * letter on, as the popup searches. Exits 1 past the limits.
 */
const limits = { median: 8, p95: 30 };
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { content } = readAndCheck(root);
const index = buildSearchIndex(content);

const opening = performance.now();
let { search } = createSearch(index);
const openedIn = performance.now() - opening;

const questions = readFileSync(join(root, 'test/unit/search/questions.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [Language, string]);

const times: number[] = [];
for (let round = 0; round < 3; round++) {
  // A new index for each round, so that remembered words do not flatter the figures.
  ({ search } = createSearch(index));
  for (const [language, words] of questions) {
    for (let length = 2; length <= words.length; length++) {
      const start = performance.now();
      search(words.slice(0, length), { language, limit: 10 });
      times.push(performance.now() - start);
    }
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
const ms = (value: number) => `${value.toFixed(2)} ms`;

console.log(`${itemsOf(content).length} items, ${content.contacts.length} contacts`);
console.log(`index ${(index.length / 1000).toFixed(0)} kB, opened in ${ms(openedIn)}`);
console.log(
  `${times.length} keystrokes: median ${ms(at(0.5))}, 95th percentile ${ms(at(0.95))}, longest ${ms(at(1))}`,
);
const ok = at(0.5) <= limits.median && at(0.95) <= limits.p95;
console.log(
  ok ? 'Within the limits.' : `Past the limits of ${ms(limits.median)} and ${ms(limits.p95)}.`,
);
process.exitCode = ok ? 0 : 1;
