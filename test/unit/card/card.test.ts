import guide from 'virtual:guide/nb';
import { expect, test } from 'vitest';
import { cardAddress, cardSizes, readCardAddress } from '@/components/card/card-address';
import { cardKinds, cards } from '@/guide/card';
import { languages } from '@/guide/languages';
import { readInventory } from '@/scripts/guide/inventory';
import { checkOwnWords } from '@/scripts/guide/own-words/check';

const root = process.cwd();

test('every line rests on rows of the inventory for the person it is written for', () => {
  const inventory = readInventory(root);
  for (const kind of cardKinds) {
    for (const { rests, text } of cards[kind].lines) {
      expect(rests.length, text.en).toBeGreaterThan(0);
      for (const row of rests) {
        const found = inventory.get(row);
        expect(found, row).toBeDefined();
        expect(['both', kind], row).toContain(found?.applies);
      }
    }
  }
});

test('every number is the guide’s, and stands first for whom it is meant', () => {
  const phones = new Map(guide.contacts.map(({ id, phone }) => [id, phone]));
  for (const kind of cardKinds) {
    for (const { contact } of cards[kind].numbers)
      expect(phones.get(contact)).toMatch(/^[\d ]{3,}$/);
  }
  expect(phones.get(cards.adult.numbers[0].contact)).toBe('22 33 11 60');
  expect(phones.get(cards.minor.numbers[0].contact)).toBe('116 111');
  expect(JSON.stringify(cards.minor)).not.toContain('ROSA');
});

test('the card gives no address, in any language', () => {
  const texts = cardKinds.flatMap((kind) =>
    cards[kind].lines.flatMap(({ text }) => languages.map((language) => text[language])),
  );
  for (const text of texts) expect(text).not.toMatch(/\w\.(no|int|org|com)\b|@|www/);
});

test('no sentence is a source’s', () => {
  expect(checkOwnWords(root, ['guide/card.ts', 'guide/what-now.ts'])).toEqual([]);
});

test('an address leads to its card and back; any other leads nowhere', () => {
  for (const kind of cardKinds) {
    for (const language of languages) {
      for (const size of cardSizes) {
        const choice = { kind, language, size };
        expect(readCardAddress(cardAddress(choice))).toEqual(choice);
      }
    }
  }
  for (const wrong of ['', 'adult', 'adult.nb', 'adult.de.a4', 'x.nb.a4', 'adult.nb.a3']) {
    expect(readCardAddress(wrong)).toBeNull();
  }
});
