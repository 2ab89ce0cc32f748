/** All listed words as one lexicon, compiled at the first question. */
import type { TopicId } from '@/guide/topics/ids';
import { notQuiet, quiet, situation } from '@/guide/topics/pages';
import { bare, neutral, profiling } from '@/guide/topics/silence';
import { topicWords } from '@/guide/topics/words';
import type { WordList } from '@/guide/topics/words/format';
import { nynorsk } from '@/guide/topics/words/nynorsk';
import { compile, type Lexicon, type List } from '@/utils/text/lexicon';
import { rewriter } from '@/utils/text/rewrite';

/** How plainly a word says what a field is about, plainest first. */
export const level = { plain: 0, party: 1, weak: 2 } as const;

/** What a word in a label can speak of besides the topics. */
export type LabelSubject = TopicId | 'profiling' | 'neutral';

/** What a word in a title, heading or button can say of a whole form. */
export type PageSubject = 'quiet' | 'situation';

/** All languages together. */
const joined = (words: WordList) => Object.values(words).join();

function list<Subject extends string>(
  words: WordList | undefined,
  subject: Subject,
  rank: number,
  not = false,
): List<Subject>[] {
  return words ? [{ text: joined(words), subject, level: rank, not }] : [];
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const asBokmal = once(() => rewriter(nynorsk));

/** The lexicon of labels, groups, hints and options. */
export const labelWords: () => Lexicon<LabelSubject> = once(() =>
  compile<LabelSubject>(
    [
      ...topicWords.flatMap(({ id, words, parties, weak, not }) => [
        ...list(words, id, level.plain),
        ...list(parties, id, level.party),
        ...list(weak, id, level.weak),
        ...list(not, id, level.plain, true),
      ]),
      ...list(profiling, 'profiling', level.plain),
      ...list(neutral, 'neutral', level.plain),
    ],
    asBokmal(),
  ),
);

/** The lexicon of titles, headings and buttons. */
export const pageWords: () => Lexicon<PageSubject> = once(() =>
  compile<PageSubject>(
    [
      ...list(situation, 'situation', level.plain),
      ...list(quiet, 'quiet', level.plain),
      ...list(notQuiet, 'quiet', level.plain, true),
    ],
    asBokmal(),
  ),
);

/** Words that ask nothing by themselves. */
export const bareWords: () => ReadonlySet<string> = once(
  () => new Set(joined(bare).split(/[\s,]+/)),
);
