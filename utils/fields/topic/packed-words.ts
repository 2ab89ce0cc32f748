/**
 * All listed words, packed. The build puts the text itself in this module's place
 * (`scripts/guide/packed-words.ts`), so that the lists are not in what a page loads.
 */
import { topicIds } from '@/guide/topics/ids';
import { notQuiet, quiet, situation } from '@/guide/topics/pages';
import { bare, neutral, ordinary, profiling, things } from '@/guide/topics/silence';
import { topicWords } from '@/guide/topics/words';
import type { WordList } from '@/guide/topics/words/format';
import { nynorsk } from '@/guide/topics/words/nynorsk';
import { type Listed, listed } from '@/utils/text/listed';
import { pack } from '@/utils/text/packed';
import { pairsIn } from '@/utils/text/rewrite';
import { bareMeaning } from './meanings';

const none: WordList = { nb: '', nn: '', en: '' };
const joined = (words: WordList) => Object.values(words).join();

/** In the order of their meanings' numbers: see `meanings.ts`. */
const lists = [
  ...topicIds.flatMap((id) => {
    const {
      words,
      parties = none,
      weak = none,
      not = none,
    } = topicWords.find((topic) => topic.id === id) ?? { words: none };
    return [words, parties, weak, not];
  }),
  profiling,
  neutral,
  things,
  ordinary,
  situation,
  quiet,
  notQuiet,
];

const bareWords: Listed[] = joined(bare)
  .split(/[\s,]+/)
  .filter(Boolean)
  .map((stem) => ({
    meaning: bareMeaning,
    sign: '',
    terms: [[{ stem, exact: true, begins: false, ends: false }]],
  }));

/** Every listed word and phrase. */
export const allListed: readonly Listed[] = [
  ...lists.flatMap((words, meaning) => listed(joined(words), meaning)),
  ...bareWords,
];

/** What `open` of `utils/text/packed.ts` takes. */
export const packedWords: string = pack(allListed, pairsIn(nynorsk));
