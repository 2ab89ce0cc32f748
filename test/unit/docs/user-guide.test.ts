/** The users' guides name what is on the screen, in the words that stand there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

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

describe.each(['nb', 'nn'])('the guide in %s', (language) => {
  const guide = read(language);
  const words = wordsIn(language);

  test('names only controls that there are', () => {
    expect(controls(guide).length).toBeGreaterThan(50);
    expect(controls(guide).filter((name) => !words.includes(`'${name}'`))).toEqual([]);
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
