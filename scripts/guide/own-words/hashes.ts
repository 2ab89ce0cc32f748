import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLength, wordsIn } from './words';

/** Bytes kept of each hash: among 50,000 runs a chance match comes once in 20 million. */
const hashBytes = 5;

/** The name of the source that each hashed run of words comes from. */
export type HashedRuns = ReadonlyMap<number, string>;

/**
 * The hashes, 40 bits each, of the runs that begin at each word of a text: two polynomials over
 * word hashes. Not for secrets, but for speed: the check hashes every run of the guide.
 */
export function hashRuns(words: readonly string[]): Float64Array {
  const low = Uint32Array.from(words, (word) => hashWord(word, 0x01000193));
  const high = Uint32Array.from(words, (word) => hashWord(word, 0x01000197));
  const hashes = new Float64Array(Math.max(words.length - runLength + 1, 0));
  for (let start = 0; start < hashes.length; start++) {
    let lowRun = 0;
    let highRun = 0;
    for (let at = start; at < start + runLength; at++) {
      lowRun = Math.imul(lowRun, 0x9e3779b1) + (low[at] ?? 0);
      highRun = Math.imul(highRun, 0x85ebca6b) + (high[at] ?? 0);
    }
    const top = (highRun ^ (highRun >>> 16)) & 0xff;
    hashes[start] = top * 0x1_0000_0000 + (lowRun >>> 0);
  }
  return hashes;
}

/** FNV-1a with a prime of choice. */
function hashWord(word: string, prime: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime);
  return hash >>> 0;
}

/** Writes the hashed runs of one source text, sorted, as big-endian 40-bit numbers. */
export function writeHashes(path: string, text: string): number {
  const words = wordsIn(text).map(({ word }) => word);
  const hashes = new Set(hashRuns(words));
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
