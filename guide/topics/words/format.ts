/** How the words of a topic are written down. One file a topic, one list a language. */
import type { Language } from '../../languages';
import type { TopicId } from '../ids';

/**
 * Words and phrases separated by commas, lower case, hyphens left out (`epost`). In any list:
 * `gjeld` that word in any inflection, `gjelds-` may also begin a compound, `-gjeld` may also end one,
 * `=visa` exactly so, `skylder penger` these words in this order with at most three others between them,
 * `kom|kommet hit` either of these words; before any of them `~rente` for a word that customers' forms have
 * too, shown only on a form about a person's situation, and `?natt` for one that counts only in a question.
 * A word that nynorsk or English shares with bokmål is listed once, under bokmål.
 */
export type WordList = Record<Language, string>;

/** The words by which a field is recognised as being about a topic. */
export interface TopicWords {
  id: TopicId;
  /** They say by themselves what the field is about. */
  words: WordList;
  /** Other people and bodies. They give way to `words` of any topic, and give meaning to bare labels. */
  parties?: WordList;
  /** They say it only where nothing plainer stands beside them: `adresse`, `telefon`. */
  weak?: WordList;
  /** False friends: where they stand, shorter words of this topic mean something else. */
  not?: WordList;
}
