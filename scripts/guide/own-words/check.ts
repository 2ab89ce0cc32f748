import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem';
import { type HashedRuns, hashRuns, readHashes } from './hashes';
import { runLength, type Word, wordsIn } from './words';

/** Words of a run that may belong to names or titles before the run counts as taken over. */
const fewestOwnWords = 4;

/** Runs of eight or more words that the files below `root` share with a source, names apart. */
export function checkOwnWords(root: string, files: readonly string[]): Problem[] {
  const folder = join(root, 'guide/sources/own-words');
  const runs = readHashes(folder);
  const names = readFileSync(join(folder, 'names.txt'), 'utf8').split('\n').filter(Boolean);
  return files.flatMap((file) =>
    takenOver(readFileSync(join(root, file), 'utf8'), runs, names).map(({ words, source }) => ({
      file,
      line: words[0]?.line ?? 1,
      column: 1,
      what: `taken over from ${source}: "${words.map(({ word }) => word).join(' ')}"`,
      remedy: 'say it in other words (a name or title goes into own-words/names.txt)',
    })),
  );
}

/** The longest runs of `text` that a source has too. */
export function takenOver(
  text: string,
  runs: HashedRuns,
  names: readonly string[],
): { words: Word[]; source: string }[] {
  const words = wordsIn(text);
  const sourceOf = Array.from(hashRuns(words.map(({ word }) => word)), (hash) => runs.get(hash));
  if (sourceOf.every((source) => source === undefined)) return [];
  const named = wordsOfNames(words, names);
  const found: { words: Word[]; source: string }[] = [];
  for (let start = 0; start < sourceOf.length; start++) {
    const source = sourceOf[start];
    if (!source) continue;
    let last = start;
    while (sourceOf[last + 1] === source) last++;
    const end = last + runLength;
    const own = words.slice(start, end).filter((_, index) => !named.has(start + index));
    if (own.length >= fewestOwnWords) found.push({ words: words.slice(start, end), source });
    start = end - 1;
  }
  return found;
}

/** Indexes of the words that belong to one of the names. */
function wordsOfNames(words: readonly Word[], names: readonly string[]): Set<number> {
  const indexes = new Set<number>();
  const parts = names.map((name) => wordsIn(name).map(({ word }) => word));
  for (const [start, { word }] of words.entries()) {
    for (const name of parts) {
      if (name[0] !== word || name.some((part, i) => words[start + i]?.word !== part)) continue;
      for (let offset = 0; offset < name.length; offset++) indexes.add(start + offset);
    }
  }
  return indexes;
}
