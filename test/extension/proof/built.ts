/** The built extension as files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Reviewed } from './reviewed/code';

export const browsers = ['chrome', 'firefox'] as const;
export type BuiltFor = (typeof browsers)[number];

const folderOf = (browser: BuiltFor) => `.output/${browser}-mv3`;

/** Every built file's path, with `/`, in order. */
export function builtFiles(browser: BuiltFor): string[] {
  const folder = folderOf(browser);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** One built file's text. */
export function builtText(browser: BuiltFor, name: string): string {
  return readFileSync(join(folderOf(browser), name), 'utf8');
}

const surfaces = ['background', 'in-page', 'panel-placing'] as const;

/** Where a word was met: the same fields as a reviewed place. */
export type Hit = Pick<Reviewed, 'where' | 'code'>;

/** The names of one or two letters are the minifier's, hashes in file names the bundler's. */
function withoutChance(code: string): string {
  return code
    .replace(/-[\w-]{8}(?=\.(?:js|css)\b)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\w$.])[A-Za-z_$][\w$]?(?![\w$])/g, '_');
}

/**
 * @param text a built script
 * @param words what is looked for; each must be global
 * @returns each place with what stands around it
 */
export function hitsIn(name: string, text: string, words: readonly RegExp[]): Hit[] {
  const where = surfaces.find((one) => name === `${one}.js`) ?? 'pages';
  return words.flatMap((word) =>
    [...text.matchAll(word)].map((match) => {
      const end = match.index + match[0].length;
      // Cut after the names are made alike, so that their length does not move the cut.
      const before = withoutChance(text.slice(Math.max(0, match.index - 80), match.index));
      // The next function is no part of the place: a change in it is not one here.
      const [own = ''] = text.slice(end, end + 80).split(/(?<=\})(?=function\b)/);
      const after = withoutChance(own);
      return { where, code: before.slice(-24) + match[0] + after.slice(0, 24) };
    }),
  );
}
