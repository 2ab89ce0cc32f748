/** Whether a browser is new enough for the product. */
import { spawnSync } from 'node:child_process';
import { oldest } from '@/manifest';

/**
 * @param path the program
 * @returns its main version; null where it does not tell: on Windows it opens a window instead
 */
export function mainVersion(path: string): number | null {
  if (process.platform === 'win32') return null;
  const { stdout = '' } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const told = /(\d+)\.\d/.exec(stdout ?? '')?.[1];
  return told === undefined ? null : Number(told);
}

/** True when a program tells that it is older than the product can use. */
export function isTooOld(path: string, kind: keyof typeof oldest): boolean {
  const version = mainVersion(path);
  return version !== null && version < oldest[kind];
}
