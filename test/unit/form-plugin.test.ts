import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { PromptLanguage, PromptRole } from '@/entrypoints/form-plugin/api';
import { wholeOptions } from '@/entrypoints/form-plugin/options';
import type { Language } from '@/guide/languages';
import { topicIds } from '@/guide/topics/ids';
import { type Role, roles } from '@/guide/vocabulary';
import { forShadowRoot } from '@/scripts/form-plugin/shadow-styles';

const page = (lang: string, isSecureContext = true) =>
  ({ documentElement: { lang }, defaultView: { isSecureContext } }) as Document;

describe('options', () => {
  test('the published types are those inside', () => {
    expectTypeOf<PromptLanguage>().toEqualTypeOf<Language>();
    expectTypeOf<PromptRole>().toEqualTypeOf<Role>();
  });

  test.each([
    ['nb', 'nb'],
    ['no', 'nb'],
    ['', 'nb'],
    ['nn-NO', 'nn'],
    ['en-GB', 'en'],
    ['NN', 'nn'],
    ['sv', 'nb'],
  ])('the page’s language %j gives %s', (lang, language) => {
    expect(wholeOptions({}, page(lang)).language).toBe(language);
  });

  test('notes are off unless they are asked for in so many words', () => {
    expect(wholeOptions({}, page('nb')).notes).toBe(false);
    expect(wholeOptions({ notes: 'yes' as never }, page('nb')).notes).toBe(false);
    expect(wholeOptions({ notes: true }, page('nb')).notes).toBe(true);
    expect(wholeOptions({ notes: true }, page('nb', false)).notes, 'no cryptography').toBe(false);
  });

  test.each([
    [{ role: 'boss' as never }, /role is “boss”; it can be caseworker, inspector/],
    [{ language: 'sv' as never }, /language is “sv”; it can be nb, nn, en/],
    [{ keepDays: 0 }, /keepDays is 0; it can be 1 to 90/],
    [{ keepDays: 91 }, /1 to 90/],
    [{ keepDays: Number.NaN }, /1 to 90/],
  ])('a mistake is named with its remedy: %j', (given, message) => {
    expect(() => wholeOptions(given, page('nb'))).toThrow(message);
  });
});

describe('styles for a shadow root', () => {
  test.each([
    [':root{--a:1rem}', ':host{--a:calc(1*var(--kj-rem,16px))}'],
    ['html{color:red}body,p{margin:0}', ':host{color:red}.kj-ground,p{margin:0}'],
    ['.x-body{margin:.5rem}', '.x-body{margin:calc(.5*var(--kj-rem,16px))}'],
    ['@media (max-width:20rem){a{b:c}}', '@container (max-width:320px){a{b:c}}'],
    ['@media (hover:hover){a{b:c}}', '@media (hover:hover){a{b:c}}'],
  ])('%s', (css, inRoot) => {
    expect(forShadowRoot(css)).toBe(inRoot);
  });
});

test.each(['scripts/form-plugin/README.md', 'docs/form-owners.md'])(
  '%s names what there is',
  (file) => {
    const text = readFileSync(file, 'utf8');
    for (const role of roles) expect(text).toContain(`\`${role}\``);
    for (const [, path = ''] of text.matchAll(/\]\((form-owners\/[^)]+)\)/g)) {
      expect(readFileSync(`docs/${path}`, 'utf8')).not.toBe('');
    }
    for (const [, command = ''] of text.matchAll(/npm run ([\w:]+)/g)) {
      expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts).toHaveProperty([command]);
    }
  },
);

test('the README lists every topic', () => {
  const text = readFileSync('scripts/form-plugin/README.md', 'utf8');
  for (const topic of topicIds) expect(text).toContain(`\`${topic}\``);
});
