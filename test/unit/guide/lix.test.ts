import { expect, test } from 'vitest';
import { readability, wordsOf } from '@/scripts/guide/lix';
import { heavyChapters } from '@/scripts/guide/reading';
import { content, item, text } from './sample';

test.each([
  // 10 words, 2 sentences, 2 long words: 5 + 20.
  ['Huset er rødt og gammelt nå. Hvem bor egentlig der?', 25],
  // One word: 1 + 0, and one long word: 1 + 100.
  ['Ja', 1],
  ['Menneskehandel', 101],
  ['', 0],
  // A colon ends a sentence, the dot of a web address does not: 2.5 + 20.
  ['Ring nå: se politiet.no', 22.5],
])('%s has LIX %d', (words, lix) => {
  expect(readability([words]).lix).toBeCloseTo(lix, 1);
});

test('texts are weighed together, each at least a sentence', () => {
  expect(readability(['Ja', 'Nei'])).toEqual({ words: 2, sentences: 2, lix: 1 });
});

test('hyphens and apostrophes stay inside words', () => {
  expect(wordsOf('e-post, «barne- og ungdom» it’s')).toEqual([
    'e-post',
    'barne',
    'og',
    'ungdom',
    'it’s',
  ]);
});

test('a chapter over 45 is told in its language', () => {
  const heavy = content([
    item({
      text: {
        ...text('Kort.'),
        nb: 'Koordineringsenheten koordinerer identifiseringsarbeidet nasjonalt.',
      },
    }),
  ]);
  expect(heavyChapters(heavy).map(({ what }) => what)).toEqual([
    expect.stringMatching(/signs has LIX .* in nb/),
  ]);
});
