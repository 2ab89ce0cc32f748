import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeHashes } from './hashes';

/*
 * `tsx scripts/guide/own-words/generate.ts FOLDER`
 * Hashes the source texts (*.txt) of a folder into guide/sources/own-words. The texts themselves
 * are never part of the project.
 */
const folder = process.argv[2];
if (!folder) {
  console.error('usage: generate.ts FOLDER (the folder with the source texts)');
  process.exit(2);
}
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
  const target = join(root, 'guide/sources/own-words', name.replace(/\.txt$/, '.bin'));
  console.log(`${name}: ${writeHashes(target, readFileSync(join(folder, name), 'utf8'))} runs`);
}
