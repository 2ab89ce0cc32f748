import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '@/utils/text/begun';
import { compile as compileEntries, type Meaning } from '@/utils/text/lexicon';
import { listed } from '@/utils/text/listed';
import { pairsIn, rewriter as rewriterOf } from '@/utils/text/rewrite';

type List<Subject extends string> = Meaning<Subject> & { text: string };

const compile = (lists: List<string>[], rewrite?: (word: string) => string) =>
  compileEntries(wordsIn(lists.flatMap(({ text }, at) => listed(text, at))), lists, rewrite);
const rewriter = (pairs: string) => rewriterOf(pairsIn(pairs));
const list = (text: string, subject = 'a', more: Partial<List<string>> = {}): List<string> => ({
  text,
  subject,
  level: 0,
  ...more,
});
const subjects = (lists: List<string>[], text: string) =>
  compile(lists)(text).map(({ subject }) => subject);

test.each([
  ['gjeld', 'Gjelda', true],
  ['gjeld', 'gjeldsbrev', false],
  ['gjelds-', 'gjeldsbrev', true],
  ['gjeld', 'smågjeld', false],
  ['-gjeld', 'smågjelden', true],
  ['=visa', 'Visa', true],
  ['=visa', 'visas', false],
  ['skylder penger', 'Skylder du noen penger?', true],
  ['skylder penger', 'Penger du skylder', false],
  ['skylder penger', 'skylder en to tre fire penger', false],
  ['kom|kommet hit', 'Når er du kommet hit?', true],
  ['?natt', 'Hvor er du om natten?', true],
  ['?natt', 'Natt', false],
  ['kan lese', 'Kan du lesa?', true],
])('%s in %s: %s', (words, text, isThere) => {
  expect(subjects([list(words)], text)).toEqual(isThere ? ['a'] : []);
});

test('the longest explanation of the same letters wins', () => {
  const lists = [list('pass-'), list('passord', 'b')];
  expect(subjects(lists, 'passordet')).toEqual(['b']);
  expect(subjects(lists, 'passnummer')).toEqual(['a']);
});

test('words that tell against a subject silence it where they stand alone', () => {
  const lists = [list('pass-'), list('passord', 'a', { not: true })];
  expect(subjects(lists, 'passord')).toEqual([]);
  expect(subjects(lists, 'passord og passnummer')).toEqual(['a']);
});

test('an everyday word is told apart', () => {
  expect(compile([list('~rente, gjeld')])('rente')[0]?.everyday).toBe(true);
  expect(compile([list('~rente, gjeld')])('gjeld')[0]?.everyday).toBe(false);
});

test('a written standard is read as another', () => {
  const find = compile([list('hvem bor')], rewriter('=kven hvem, =bur bor, heim hjem'));
  expect(find('Kven bur der?')).toHaveLength(1);
  expect(rewriter('heim hjem')('heimland')).toBe('hjemland');
  expect(rewriter('=heim hjem')('heimland')).toBe('heimland');
});

const letters = 'abcdefghijklmnopqrstuvwxyzæøå'.split('');
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 4, maxLength: 12 });

test('a listed word is found wherever it stands, in any case', () => {
  fc.assert(
    fc.property(word, fc.array(fc.constantFrom('der', 'og', '1', '–', '?')), (stem, around) => {
      const text = [...around, stem.toUpperCase(), ...around].join(' ');
      expect(subjects([list(stem)], text)).toContain('a');
    }),
  );
});

test('whatever a page says and whatever is listed: no exception, and hits in the order of the text', () => {
  const texts = fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), texts, (listed, parts) => {
      const lists = listed.map((text, at) => list(text, String(at)));
      const places = compile(lists)(parts.join(' ')).map(({ at }) => at);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});
