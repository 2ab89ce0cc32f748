import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, longestText, plain, spellOut, wordsOf } from '@/utils/text';
import { stemsOf } from '@/utils/text/endings';

const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

test.each([
  ['E-post', ['epost']],
  ['f.dato', ['fdato']],
  ["the employer's", ['the', 'employers']],
  ['BÅT, ÆRE og øl!', ['båt', 'ære', 'og', 'øl']],
  ['idé', ['ide']],
  ['lönn', ['lønn']],
  ['pass\u00adnummer', ['passnummer']],
])('words of %s', (text, words) => {
  expect(wordsOf(plain(text))).toEqual(words);
});

test.each([
  ['employerName', 'employer Name'],
  ['ctl00$employer_name', 'ctl employer name'],
])('%s spelt out', (name, words) => {
  expect(spellOut(name).trim().replace(/\s+/g, ' ')).toBe(words);
});

test('a plain text is short, without invisible characters, and plain already', () => {
  fc.assert(
    fc.property(anything, (raw) => {
      const text = plain(raw);
      expect(text.length).toBeLessThanOrEqual(longestText);
      expect(text).not.toMatch(/[\u200b\u202e\u00ad]|\s{2}/);
      expect(plain(text)).toBe(text);
    }),
  );
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('words are the same however they are written in case and spaces', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcæøå'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      expect(wordsOf(words.join('  ').toUpperCase())).toEqual(words);
    }),
  );
});

test('a word may come from itself and from shorter stems; short words are compared whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'lønaestr'), maxLength: 14 }), (word) => {
      const [itself, ...stems] = stemsOf(word);
      expect(itself).toBe(word);
      for (const stem of stems) expect(stem.length).toBeGreaterThan(2);
      if (word.length < 4) expect(stems).toEqual([]);
    }),
  );
});
