import en from 'virtual:guide/en';
import nb from 'virtual:guide/nb';
import nn from 'virtual:guide/nn';
import { describe, expect, test } from 'vitest';
import { spokenPieces } from '@/components/language/guide-text';
import { languages } from '@/guide/languages';
import type { Guide } from '@/guide/model';
import { namesIn } from '@/guide/names';

const guides = { nb, nn, en };

/** All that a guide says in words. */
function textsOf({ items, contacts, sources, chapters }: Guide): string[] {
  return [
    ...items.flatMap(({ text, detail, followUps }) => [text, detail ?? '', ...followUps]),
    ...contacts.flatMap(({ name, what, who }) => [name, what, who ?? '']),
    ...sources.flatMap(({ title, publisher }) => [title, publisher]),
    ...chapters.flatMap(({ sections }) => sections.map(({ title }) => title)),
  ];
}

/** The words of a guide's own language, addresses and marked names left out. */
function ownWords(guide: Guide): Set<string> {
  const own = textsOf(guide)
    .flatMap((text) => spokenPieces(text, guide.language))
    .filter(({ lang }) => lang === undefined)
    .map(({ text }) => text.replaceAll(/\S+[.@]\S*\p{L}/gu, ''));
  return new Set(own.join('\n').match(/\p{L}{4,}/gu));
}

/** Words that both languages have, abbreviations, names of places and projects: each was looked at. */
const shared = new Set<string>(
  `
   Adora Arendal BIKUBEN Bergen Berlin Brandenburg Bufdir CBSS CETS Caritas Drammen Eurostat
   Fafo Filemon Finland GRETA Grünerløkka HTSO Helsinki IMDi Indonesia Innlandet Kirkenes
   Kongsvinger Kripos Kristiansand Latvia Lightup Lovdata Malmö NKVTS NOAS OSCE Offer Oslo PION
   PTSD Palermo Panevezys ROSA RVTS Regional Restaurant Riga Ring STROM Shalam Start Stavanger
   Stockholm Tampere Tips Tromsø Trondheim UNODC Under Vietnam York best chat container data
   digital dilemma driver dumping fall fast felt film fire flashbacks form former handling
   human kroner like loverboy offer organ over pair park partner pass person plan post private
   rare region regional religion restaurant ring seminar sent side spare stand start status
   stress system team tips under
  `.split(/\s+/),
);

test('every word that both Norwegian and English texts have is a shared one, or a marked name', () => {
  const norwegian = ownWords(nb);
  const both = [...ownWords(en)].filter((word) => norwegian.has(word) && !shared.has(word));
  expect(both.sort()).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  const all = textsOf(guides[language]).join('\n');
  test.each(Object.values(namesIn[language]).flat())('%s is in the guide', (name) => {
    expect(all).toContain(name);
  });
});

test('a document that is called the same in Nynorsk is marked as bokmål', () => {
  const title = nn.sources.find(({ id }) => id === 'kom-2024')?.title ?? '';
  expect(spokenPieces(title, 'nn')).toEqual([{ text: title, from: 0, lang: 'nb' }]);
});

test.each([
  ['en', 'Emergency clinic (legevakt)', ['Emergency clinic (', 'legevakt', ')']],
  [
    'en',
    'Ring legevakt, then Alarmtelefonen.',
    ['Ring ', 'legevakt', ', then ', 'Alarmtelefonen', '.'],
  ],
  ['en', 'See alarmtelefonen.no', ['See alarmtelefonen.no']],
  ['nb', 'Emergency clinic (legevakt)', ['Emergency clinic (legevakt)']],
] as const)('%s: %s', (language, text, pieces) => {
  expect(spokenPieces(text, language).map((piece) => piece.text)).toEqual(pieces);
});
