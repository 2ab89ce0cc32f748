/** The built pages as files. */
import { existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** @param file its name or path */
export function typeOf(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

/**
 * @param root the folder the pages are in
 * @param path of the address, decoded; `/interview/sak/2026-1184` is the interview's one page
 * @returns the file, or null when there is none
 */
export function fileOf(root: string, path: string): string | null {
  const inside = normalize(`/${path}`);
  const form = inside.split('/')[1] ?? '';
  const candidates = [join(root, inside), join(root, inside, 'index.html')];
  if (form && !extname(inside)) candidates.push(join(root, form, 'index.html'));
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}
