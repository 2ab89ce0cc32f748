/** The pages of the exam and the part of it each belongs to. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '@/guide/languages';

/** `work`: words are tuned on these. `held`: never looked at while tuning. */
export type Part = 'work' | 'held';

export interface ExamPage {
  /** File name without folder, such as `nb-prison-intake.html`. */
  name: string;
  path: string;
  language: Language;
  part: Part;
  /** True where nothing at all should be marked. */
  quiet: boolean;
}

const folder = fileURLToPath(new URL('../../test/pages', import.meta.url));
const workShare = 0.7;

/** All pages, forms first, in the order of their names. */
export function examPages(): ExamPage[] {
  return [...pagesIn(folder, false), ...pagesIn(join(folder, 'quiet'), true)];
}

/** The part a page belongs to, by its name alone: FNV-1a (32 bits) as a share of its range. */
export function partOf(name: string): Part {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) / 2 ** 32 < workShare ? 'work' : 'held';
}

function pagesIn(from: string, quiet: boolean): ExamPage[] {
  const names = readdirSync(from).filter((name) => name.endsWith('.html'));
  return names.sort().map((name) => {
    const language = languages.find((one) => name.startsWith(`${one}-`));
    if (!language) throw new Error(`${name}: should begin with a language (${languages})`);
    return { name, path: join(from, name), language, part: partOf(name), quiet };
  });
}
