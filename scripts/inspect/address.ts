/** From what stands on the command line to an address a browser can open. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A page that cannot be shown; the message says why, in a few words. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

/**
 * @param page a path or an `http`, `https` or `file` address
 * @throws Unreadable when there is no such file
 */
export function addressOf(page: string): string {
  if (/^(https?|file):\/\//i.test(page)) return page;
  const path = resolve(page);
  if (!existsSync(path)) throw new Unreadable('no such file');
  if (!statSync(path).isFile()) throw new Unreadable('not a file');
  return pathToFileURL(path).href;
}
