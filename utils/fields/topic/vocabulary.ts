/** All listed words as lexicons, unpacked before the first scan, at the first question at the latest. */
import { compile, type Lexicon } from '@/utils/text/lexicon';
import { unpack, unpackInParts, type Words } from '@/utils/text/packed';
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

/** Opens the vocabulary in steps of some milliseconds; once it is open there is nothing to do. */
export function* openVocabulary(): Generator<void, void> {
  if (opened) return;
  const words = yield* unpackInParts(packedWords);
  yield;
  opened ??= open(words);
}

function vocabulary(): Vocabulary {
  opened ??= open(unpack(packedWords));
  return opened;
}

function open({ entries, pairs }: Words): Vocabulary {
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
