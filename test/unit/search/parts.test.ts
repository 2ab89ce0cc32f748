import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExpander } from '@/utils/search/expand';
import { fold, foldWithPlaces } from '@/utils/search/fold';
import { highlight } from '@/utils/search/highlight';
import { startsNearly } from '@/utils/search/near';
import { numberTyped, phoneMatch } from '@/utils/search/numbers';
import { indexWords, questionOf } from '@/utils/search/words';

describe('fold', () => {
  test.each([
    ['Lønn', 'lonn'],
    ['LOENN', 'lonn'],
    ['lonn', 'lonn'],
    ['Påske', 'paske'],
    ['Paaske', 'paske'],
    ['Færøyene', 'faroyene'],
    ['Faeroeyene', 'faroyene'],
    ['kjønn', fold('kjoenn')],
    ['Göteborg', 'goteborg'],
    ['café', 'cafe'],
  ])('%s is %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test('every folded letter knows which letters it came from', () => {
    const text = fc.array(
      fc.constantFrom('å', 'aa', 'Ø', 'oe', 'æ', 'a', 'é', 'e', 'x', ' ', '😀'),
    );
    fc.assert(
      fc.property(text, (letters) => {
        const written = letters.join('');
        const { text: folded, from, to } = foldWithPlaces(written);
        expect(from).toHaveLength(folded.length);
        expect(to).toHaveLength(folded.length);
        for (let i = 0; i < folded.length; i++) {
          const start = from[i] ?? -1;
          const end = to[i] ?? -1;
          expect(start).toBeLessThan(end);
          expect(fold(written.slice(start, end))).toContain(folded[i]);
          expect(i === 0 || start >= (from[i - 1] ?? 0)).toBe(true);
        }
      }),
    );
  });
});

describe('one typing error', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = fc.stringMatching(/^[a-z]{4,12}$/);
  const slip = fc.record({
    kind: fc.constantFrom('drop', 'add', 'change', 'swap'),
    at: fc.nat(30),
    letter: fc.constantFrom(...letters),
  });

  test('a dropped, added, changed or swapped letter is forgiven', () => {
    fc.assert(
      fc.property(word, slip, (right, { kind, at, letter }) => {
        const i = at % (right.length - 1);
        const typed = {
          drop: right.slice(0, i) + right.slice(i + 1),
          add: right.slice(0, i) + letter + right.slice(i),
          change: right.slice(0, i) + letter + right.slice(i + 1),
          swap: right.slice(0, i) + right[i + 1] + right[i] + right.slice(i + 2),
        }[kind];
        expect(startsNearly(right, typed ?? '')).toBe(true);
        expect(startsNearly(`${right}sperioden`, typed ?? '')).toBe(true);
      }),
    );
  });

  test.each([
    ['refleksjon', 'reflskejon'],
    ['tolk', 'talg'],
    ['advokat', 'adovkta'],
  ])('two errors are not: %s is not %s', (right, typed) => {
    expect(startsNearly(right, typed)).toBe(false);
  });
});

describe('which words of the guide a typed word can mean', () => {
  const { expand } = createExpander(
    'refleksjonsperiode tolk tolketjeneste barn barnet barnevern gjeld gjelder kontrakt ring overtid lonn'.split(
      ' ',
    ),
  );
  const meanings = (typed: string, finished?: boolean) => [...expand(typed, finished).keys()];

  test.each([
    ['tolk', ['tolk', 'tolketjeneste']],
    ['periode', ['refleksjonsperiode']],
    ['refl', ['refleksjonsperiode']],
    ['reflkesjon', ['refleksjonsperiode']],
    ['peroide', ['refleksjonsperiode']],
    ['arbeidskontrakt', ['kontrakt']],
    ['ringer', ['ring']],
    ['barna', ['barn']],
    ['xyzw', []],
  ])('%s', (typed, words) => {
    expect(meanings(typed).slice(0, words.length || 1)).toEqual(words);
  });

  test('a word for the same is meant too, less surely', () => {
    const same = createExpander(['begynn', 'lawyer', 'gjeld']).expand;
    expect([...same('starter').keys()]).toEqual(['begynn']);
    expect(same('advokat').get('lawyer')).toBeLessThan(0.6);
    expect([...same('starrkrok').keys()]).toEqual([]);
  });

  test('a word known as typed comes before words it begins', () => {
    expect(expand('gjeld').get('gjeld')).toBe(1);
    expect(expand('gjeld').get('gjelder')).toBeLessThan(0.5);
  });

  test('a short finished word is taken as it stands', () => {
    expect(meanings('to', true)).toEqual([]);
    expect(meanings('to')).toContain('tolk');
  });
});

describe('what was typed', () => {
  test.each([
    ['hvem ringer jeg om et barn', ['barn'], true],
    ['UDI telefon', ['udi'], true],
    ['who do I call', ['call'], true],
    ['hva er det', ['hva', 'er', 'det'], false],
    ['§ 13-2', ['13-2'], false],
    ['   ', [], false],
  ])('"%s" asks for %s', (typed, words, wantsContact) => {
    expect(questionOf(typed)).toMatchObject({ words, wantsContact });
  });

  test('an index keeps no empty words', () => {
    expect(indexWords('Det er passet til personen.')).toEqual(['passet', 'personen']);
  });

  test.each([
    ['112', '112'],
    ['22 33 11', '223311'],
    ['+47 22 33 11 60', '22331160'],
    ['(0047) 22331160', '22331160'],
    ['§ 257', null],
    ['13-2', '132'],
    ['barn 112', null],
    ['1', null],
  ])('"%s" is the number %s', (typed, digits) => {
    expect(numberTyped(typed)).toBe(digits);
  });

  test('the whole number fits best, then its beginning, then its middle', () => {
    const fits = [
      phoneMatch('116111', '116111'),
      phoneMatch('116111', '116'),
      phoneMatch('22331160', '116'),
    ];
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(phoneMatch('112', '113')).toBe(0);
  });
});

describe('highlight', () => {
  const shown = (text: string, query: string, terms: string[] = []) =>
    highlight(text, query, terms).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['Refleksjonsperiode i seks måneder', 'refleksjon', ['Refleksjon']],
    ['Refleksjonsperiode i seks måneder', 'periode', ['periode']],
    ['Får lønn for lite', 'lonn', ['lønn']],
    ['Får lønn for lite', 'loenn', ['lønn']],
    ['Barnet er på Færøyene', 'faeroe', ['Færø']],
    ['Ring barnevernet', 'barn', ['barn']],
    ['Ingenting her', 'tolk', []],
  ])('%s · %s', (text, query, marked) => {
    expect(shown(text, query)).toEqual(marked);
  });

  test('a word found with an error forgiven is marked whole', () => {
    expect(shown('Bruk tolk.', 'tlok', ['tolk'])).toEqual(['tolk']);
  });

  test('ranges lie inside the text, in order, and do not overlap', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        let last = 0;
        for (const { start, end } of highlight(text, query, indexWords(query))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
