// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '@/guide/languages';
import type { Guide, GuideItem } from '@/guide/model';
import { summaryOf } from '@/utils/summary/build';
import { htmlSummary } from '@/utils/summary/html';
import { plainSummary } from '@/utils/summary/plain';
import { safeLines } from '@/utils/summary/safe-line';
import type { Summary } from '@/utils/summary/types';
import { cutToFit, whatIsMissing } from '@/utils/summary/what-is-missing';
import { summaryWords } from '@/utils/summary/words';

const item = (id: string, text: string): GuideItem =>
  ({
    id,
    text,
    sources: [
      { source: 'kom-2024', label: 'KOM del 4', full: 'KOM 2024, del 4', year: 2024, rows: [] },
    ],
  }) as unknown as GuideItem;

const guide = {
  language: 'nb',
  items: [
    item('lives-at-work', 'Bor på arbeidsstedet'),
    item('knows-no-address', 'Kjenner ikke egen adresse'),
  ],
} as unknown as Guide;

const summary = summaryOf({
  guide,
  label: 'Ark 14.02 · 22. nov.',
  ticks: {
    'Boforhold\u001f\u001f\u001fselect\u001f0': [
      'knows-no-address',
      'lives-at-work',
      'gone-from-guide',
    ],
    'Gjeld\u001f\u001f\u001ftext\u001f0': [],
  },
  notes: {
    'Boforhold\u001f\u001f\u001fselect\u001f0': {
      text: 'sover bak kjøkkenet\ndeler rom med tre',
      copies: [],
    },
    'Arbeidsgiver\u001f\u001f\u001ftext\u001f0': { text: 'en', copies: [{ text: 'to' }] },
    'Pass\u001f\u001f\u001ftext\u001f0': { text: '  \n ', copies: [] },
  },
  answers: [{ question: 'Kan personen være under 18?', answer: 'Nei' }],
  fields: [{ key: 'Boforhold\u001f\u001f\u001fselect\u001f0', label: 'Boforhold' }],
});

test('a summary reads as it should', () => {
  expect(plainSummary(summary, { withSources: true })).toMatchInlineSnapshot(`
    "Oppsummering · Ark 14.02 · 22. nov.

    Boforhold
    • Bor på arbeidsstedet (KOM del 4)
    • Kjenner ikke egen adresse (KOM del 4)
    Notat: sover bak kjøkkenet
    deler rom med tre

    Arbeidsgiver
    Notat: en
    Notat: to

    Videre steg
    Kan personen være under 18? Nei

    Et enkelt punkt viser ikke noe alene, og få punkter utelukker ikke noe. Den som kjenner saken, vurderer helheten.

    Kilder
    • KOM 2024, del 4
    "
  `);
});
test('without sources it names none', () => {
  expect(plainSummary(summary, { withSources: false })).not.toMatch(/KOM|Kilder/);
  expect(htmlSummary(summary, { withSources: false })).not.toMatch(/KOM|Kilder/);
});
test('an empty sheet is a title and the reminder', () => {
  const empty = { ...summary, parts: [], answers: [] };
  expect(plainSummary(empty, { withSources: true }).trim().split('\n').length).toBe(3);
});
test.each(languages)('its own words in %s are neutral, and name no number', (language) => {
  const all = Object.values(summaryWords[language]).join(' ');
  expect(all).not.toMatch(
    /menneskehandel|menneskehandl|offer|offeret|tvang|trafficking|victim|coercion|risiko|risk|score|\d/i,
  );
});

describe('cells that begin a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['  =cmd', "  '=cmd"],
    ['+47 22 33 11 60', "'+47 22 33 11 60"],
    ['- ett', "'- ett"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['"=1', '"\'=1'],
    ['＝1', "'＝1"],
    ['\t=1', " '=1"],
    ['a\t=1', 'a =1'],
    ['a;=1', "a;'=1"],
    ['a,"@x"', 'a,"\'@x"'],
    ['a,-1+cmd', "a,'-1+cmd"],
    ['\u200b=1', "'=1"],
    ['\u202e=1', "'=1"],
    ['lønn 500,- i måneden', 'lønn 500,- i måneden'],
    ['ring ROSA, +47 22 33 11 60', 'ring ROSA, +47 22 33 11 60'],
    ["'=1", "'=1"],
    ['a = b', 'a = b'],
  ])('%j becomes %j', (before, after) => {
    expect(safeLines(before)).toEqual([after]);
  });
  test.each(['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
    '%j ends a line',
    (end) => {
      expect(safeLines(`a${end}=1`)).toEqual(['a', "'=1"]);
    },
  );
});

describe('whatever stands in names, notes and lines', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          '\t',
          '\n',
          '\r',
          '\u2028',
          ' ',
          '"',
          "'",
          '<',
          '>',
          '&',
          '</li>',
          '<script>',
          '<img src=x onerror=alert(1)>',
          ']]>',
          '-->',
          '\u202e',
          '\u200b',
          '\0',
          ';',
          ',',
          '|',
          '1',
          'a',
          '＝',
          '`',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );
  const line = fc.record({ text: nasty, source: nasty, fullSource: nasty });
  const any: fc.Arbitrary<Summary> = fc.record({
    language: fc.constantFrom(...languages),
    label: nasty,
    parts: fc.array(
      fc.record({
        heading: nasty,
        ticked: fc.array(line, { maxLength: 3 }),
        notes: fc.array(nasty, { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
    answers: fc.array(fc.record({ question: nasty, answer: nasty }), { maxLength: 2 }),
  });
  const options = fc.record({ withSources: fc.boolean() });

  test('no line of plain text begins a formula, and nothing unseen is in it', () => {
    fc.assert(
      fc.property(any, options, (one, how) => {
        const text = plainSummary(one, how);
        for (const cell of text.split(/\r\n|[\n\r\v\f\t\u0085\u2028\u2029]/)) {
          expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
        }
        expect(text).not.toMatch(/[\t\r\v\f\0\u0085\u2028\u2029\u200b\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 500 },
    );
  });
  test('markup holds our few elements and text, nothing else', () => {
    const ours = new Set(['SECTION', 'H1', 'H2', 'UL', 'LI', 'P', 'BR']);
    const holder = document.createElement('div');
    fc.assert(
      fc.property(any, options, (one, how) => {
        holder.innerHTML = htmlSummary(one, how);
        const all = [...holder.querySelectorAll('*')];
        expect(all.filter(({ tagName }) => !ours.has(tagName))).toEqual([]);
        expect(all.flatMap((element) => [...element.attributes].map(({ name }) => name))).toEqual([
          'lang',
        ]);
        expect(holder.childNodes.length).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
  test('pasted as a table, no line of the markup begins a formula', () => {
    const holder = document.createElement('div');
    fc.assert(
      fc.property(any, options, (one, how) => {
        holder.innerHTML = htmlSummary(one, how).replaceAll('<br>', '</p><p>');
        for (const { textContent } of holder.querySelectorAll('h1,h2,li,p')) {
          expect(textContent).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
        }
      }),
      { numRuns: 300 },
    );
  });
  test('cut anywhere to fit a field, what is copied of the rest begins no formula', () => {
    fc.assert(
      fc.property(any, options, fc.nat(400), (one, how, room) => {
        const { rest } = cutToFit(plainSummary(one, how), room);
        for (const line of safeLines(rest)) {
          expect(line).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
        }
      }),
      { numRuns: 500 },
    );
  });
  test('markup shows every sign as it was written', () => {
    const text = `1 < 2 & "3" > '4' \`5\` <b>6</b> &amp;`;
    const holder = document.createElement('div');
    const parts = [{ heading: text, ticked: [], notes: [text] }];
    holder.innerHTML = htmlSummary({ ...summary, parts }, { withSources: true });
    expect(holder.querySelector('h2')?.textContent).toBe(text);
    expect(holder.querySelector('p')?.textContent).toBe(`Notat: ${text}`);
  });
  test('what was written is all there, apart from what is unseen', () => {
    const word = fc.stringMatching(/^[a-zæøå ]{1,30}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const parts = [{ heading: 'Felt', ticked: [], notes: [words.join('\n')] }];
        const text = plainSummary({ ...summary, parts }, { withSources: false });
        return words.every((one) => text.includes(one.trim()));
      }),
    );
  });
});

describe('inserting', () => {
  test.each([
    ['alt er der', 'før alt er der etter', ''],
    ['to\nlinjer', 'to\r\nlinjer', ''],
    ['to\nlinjer', 'to linjer', ''],
    ['abcdef', 'abc', 'def'],
    ['abcdef', '', 'abcdef'],
    ['to\nlinjer her', 'to linjer', ' her'],
    ['', 'noe', ''],
  ])('of %j the field that holds %j lacks %j', (inserted, value, missing) => {
    expect(whatIsMissing(inserted, value)).toBe(missing);
  });
  test('a cut at any length is told exactly', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,40}$/), fc.nat(40), (text, room) => {
        const { fits, rest } = cutToFit(text, room);
        return fits + rest === text && fits.length <= room && whatIsMissing(text, fits) === rest;
      }),
    );
  });
  test('no character is cut in two, and no limit cuts nothing', () => {
    expect(cutToFit('a😀b', 2)).toEqual({ fits: 'a', rest: '😀b' });
    expect(cutToFit('a😀b', 0)).toEqual({ fits: '', rest: 'a😀b' });
    expect(cutToFit('a\r\nb', -1)).toEqual({ fits: 'a\nb', rest: '' });
  });
});
