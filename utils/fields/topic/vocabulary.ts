/** All listed words as lexicons, opened at the first question. */
import { cached } from '@/utils/text/cached';
import { compile, type Lexicon } from '@/utils/text/lexicon';
import { open } from '@/utils/text/packed';
import { rewriter } from '@/utils/text/rewrite';
import {
  bareMeaning,
  type LabelSubject,
  labelMeanings,
  type PageSubject,
  pageMeanings,
} from './meanings';
import { packedWords } from './packed-words';

interface Vocabulary {
  labels: Lexicon<LabelSubject>;
  pages: Lexicon<PageSubject>;
  isBare(word: string): boolean;
  asBokmal(word: string): string;
}

let opened: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  opened ??= openAll();
  return opened;
}

function openAll(): Vocabulary {
  const words = open(packedWords);
  const asBokmal = rewriter(words.pairs);
  return {
    labels: compile(words, labelMeanings, asBokmal),
    pages: compile(words, pageMeanings, asBokmal),
    isBare: (word) =>
      words.startingWith(word)?.some(({ meaning }) => meaning === bareMeaning) === true,
    asBokmal,
  };
}

/** The listed words in a label, group, hint or option. */
export const listedIn: Lexicon<LabelSubject> = cached((text) => vocabulary().labels(text));

/** The lexicon of titles, headings and buttons. */
export const pageWords = (): Lexicon<PageSubject> => vocabulary().pages;

/** True for words that ask nothing by themselves. */
export const isBareWord = (word: string): boolean => vocabulary().isBare(word);

/** Reads a word of nynorsk as that of bokmål. */
export const asBokmal = (): ((word: string) => string) => vocabulary().asBokmal;
