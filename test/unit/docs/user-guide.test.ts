/** The users' guides name what is on the screen, in the words that stand there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnosticsWords } from '@/components/words/diagnostics';
import { optionsWords } from '@/components/words/options';
import { organisationWords } from '@/components/words/organisation';
import { rulesWords } from '@/components/words/rules';
import { vaultWords } from '@/components/words/vault';
import { shortestPassphrase } from '@/utils/notes/vault/passphrase';
import { fallbacks } from '@/utils/settings/declared';

const folder = 'components/words';
/** The part of a file of words that is in one language: nb stands first, then nn, then en. */
function partIn(language: string, source: string): string {
  const nn = source.search(/^const nn\b/m);
  const en = source.search(/^const en\b/m);
  return language === 'nb' ? source.slice(0, nn) : source.slice(nn, en);
}

const wordsIn = (language: string) =>
  readdirSync(folder)
    .map((file) => partIn(language, readFileSync(join(folder, file), 'utf8')))
    .join('\n');
const read = (language: string) => readFileSync(`docs/user-guide.${language}.md`, 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one]) => one);

/** Bold names a control, unless it is a sentence of the guide's own: that ends with a full stop. */
const controls = (text: string) =>
  all(text, /\*\*([^*]+)\*\*/g).filter((name) => !name?.endsWith('.'));

/**
 * Italics with a capital letter name what stands on the screen: a heading, a message or a setting.
 * A sentence of the guide's own ends with a full stop; a message is named without its own.
 */
const names = (text: string) =>
  all(text, /(?<![\p{L}\]_])_(\p{Lu}[^_[\]]+)_(?!\p{L})/gu).filter((name) => !name?.endsWith('.'));

/** A text begins with it, and what follows is no part of its last word. */
const begins = (words: string, name: string) =>
  new RegExp(`['\`]${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(words);

describe.each(['nb', 'nn'] as const)('the guide in %s', (language) => {
  const guide = read(language);
  const words = wordsIn(language);

  test('names only controls that there are', () => {
    expect(controls(guide).length).toBeGreaterThan(50);
    expect(controls(guide).filter((name) => !words.includes(`'${name}'`))).toEqual([]);
  });

  test('names only headings, settings and messages that there are', () => {
    expect(names(guide).length).toBeGreaterThan(15);
    expect(names(guide).filter((name) => !begins(words, name ?? ''))).toEqual([]);
  });

  test('tells every part of the settings, in their order', () => {
    const told = guide.split(/^## /m).find((part) => /^12\. /.test(part)) ?? '';
    const parts = [
      optionsWords[language].general,
      optionsWords[language].sites,
      rulesWords[language].title,
      optionsWords[language].page,
      optionsWords[language].notes,
      optionsWords[language].shortcuts,
      organisationWords[language].title,
      diagnosticsWords[language].title,
    ];
    expect(all(told, /^- \*\*([^*]+)\*\*:/gm)).toEqual(parts);
  });

  test('says how long things last, and how long a passphrase is, as they are', () => {
    const { days } = optionsWords[language];
    const { minutes } = vaultWords[language];
    expect(guide).toContain(days(fallbacks.retentionDays));
    expect(guide).toContain(`(${minutes(fallbacks.lockMinutes)} `);
    expect(guide).toMatch(new RegExp(`\\b${shortestPassphrase} te(gn|ikn)`));
  });

  test('shows only pictures that there are', () => {
    const pictures = all(guide, /!\[[^\]]+\]\(([^)]+)\)/g);
    expect(pictures.length).toBeGreaterThan(3);
    expect(pictures.filter((picture) => !existsSync(join('docs', picture ?? '')))).toEqual([]);
  });

  test('names the keys that the browser is asked for', () => {
    const asked = all(readFileSync('manifest.ts', 'utf8'), /'(Alt\+Shift\+\w)'/g);
    const named = new Set(all(guide, /`(Alt\+Shift\+\w)`/g));
    expect([...named].sort()).toEqual(asked.sort());
  });
});

test('both guides say as much', () => {
  const shape = (language: string) =>
    read(language)
      .split('\n')
      .map((line) => /^(#+|\||- |\d+\.|!\[)/.exec(line)?.[0] ?? '')
      .filter((mark) => mark);
  expect(shape('nn')).toEqual(shape('nb'));
});
