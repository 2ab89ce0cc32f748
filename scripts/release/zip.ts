/** Our own zip step: the same files give the same bytes, on every machine and at any time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The first moment a zip file can name, as local time, which is what it keeps. */
const everyFilesTime = new Date(1980, 0, 1, 0, 0, 0);

/**
 * @param folder where the files are
 * @param names their paths in it, with `/`; in any order
 * @returns the zip file's bytes: names sorted, one fixed time, no owner and no mode
 */
export function zipOf(folder: string, names: readonly string[]): Uint8Array {
  const files = [...names].sort().map((name) => [name, readFileSync(join(folder, name))] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: everyFilesTime, os: 0, attrs: 0 });
}
