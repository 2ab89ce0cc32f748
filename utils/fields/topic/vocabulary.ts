/** All listed words as lexicons, unpacked at the first question. */
import { compile, type Lexicon } from '@/utils/text/lexicon';
import { unpack } from '@/utils/text/packed';
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
  bare: ReadonlySet<string>;
}

let opened: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  opened ??= open();
  return opened;
}

function open(): Vocabulary {
  const { entries, pairs } = unpack(packedWords);
  const asBokmal = rewriter(pairs);
  const bare = entries.filter(({ meaning }) => meaning === bareMeaning);
  return {
    labels: compile(entries, labelMeanings, asBokmal),
    pages: compile(entries, pageMeanings, asBokmal),
    bare: new Set(bare.map(({ terms }) => terms[0]?.[0]?.stem ?? '')),
  };
}

/** The lexicon of labels, groups, hints and options. */
export const labelWords = (): Lexicon<LabelSubject> => vocabulary().labels;

/** The lexicon of titles, headings and buttons. */
export const pageWords = (): Lexicon<PageSubject> => vocabulary().pages;

/** Words that ask nothing by themselves. */
export const bareWords = (): ReadonlySet<string> => vocabulary().bare;
