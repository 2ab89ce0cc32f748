import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLength, wordsIn } from './words';

/** Bytes kept of each hash: among 50,000 runs a chance match comes once in 20 million. */
const hashBytes = 5;

/** The name of the source that each hashed run of words comes from. */
export type HashedRuns = ReadonlyMap<number, string>;

/**
 * The hash of a run of words, 40 bits: two FNV-1a hashes side by side. Not for secrets, but for
 * speed: the check hashes every run of the guide.
 */
export function hashRun(words: readonly string[]): number {
  const text = words.join(' ');
  let low = 0x811c9dc5;
  let high = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000197);
  }
  return ((high ^ (high >>> 16)) & 0xff) * 0x1_0000_0000 + (low >>> 0);
}

/** Writes the hashed runs of one source text, sorted, as big-endian 40-bit numbers. */
export function writeHashes(path: string, text: string): number {
  const words = wordsIn(text).map(({ word }) => word);
  const hashes = new Set<number>();
  for (let start = 0; start + runLength <= words.length; start++) {
    hashes.add(hashRun(words.slice(start, start + runLength)));
  }
  const bytes = Buffer.alloc(hashes.size * hashBytes);
  for (const [index, hash] of [...hashes].sort((a, b) => a - b).entries()) {
    bytes.writeUIntBE(hash, index * hashBytes, hashBytes);
  }
  writeFileSync(path, bytes);
  return hashes.size;
}

/** Reads the hashed runs of all sources from a folder of `source-id.bin` files. */
export function readHashes(folder: string): HashedRuns {
  const runs = new Map<number, string>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.bin'))) {
    const bytes = readFileSync(join(folder, name));
    for (let at = 0; at < bytes.length; at += hashBytes) {
      runs.set(bytes.readUIntBE(at, hashBytes), name.replace(/\.bin$/, ''));
    }
  }
  return runs;
}
