/** What are the words of a text, or of what someone typed? */
import { type Folded, fold, foldWithPlaces } from './fold';

const word = /\d+(?:-\d+)+|[\p{L}\p{N}]+/gu;

/** Words that carry no meaning in a question, folded. They are neither kept nor looked up. */
const empty = new Set(
  fold(
    `og i på av for til fra med om at det den de som en et ei er var har ha kan skal vil må jeg eg
    du han hun ho hen vi dere dei dem oss meg deg seg min din sin hva kva hvem kven hvor kor hvordan
    korleis når hvilke hvilken kva for noen nokon noe noko folk ikke ikkje også òg så da då nå no her der
    the a an of to in on at by is are was be do does did has have can should will would must i you
    he she they we it its my your their them me us what who whom where when how which this that
    there and or if with from for about not some any get someone somebody people as so up out into than then been being`,
  ).match(word),
);

/** Words that ask for somebody to ring rather than for something to read, folded. */
const asksForContact = new Set(
  fold(
    `ring ringe ringer ringje telefon telefonnummer tlf nummer kontakt kontakte kontaktar call phone
    telephone number contact`,
  ).match(word),
);

/** The beginning of a question for what a word means, folded. */
const asksForMeaning = /^(hva|kva) (er|betyr|betyder|tyder)\b|^what (is|are|does)\b/;

/** What someone typed, as words to look up. */
export interface Question {
  /** Folded words in the order typed, without empty ones. */
  words: string[];
  /** Whether it asks whom to ring. */
  wantsContact: boolean;
  /** Whether it asks what something is. */
  wantsMeaning: boolean;
}

/** The folded words of a text that are worth keeping in an index. */
export function indexWords(text: string): string[] {
  return (fold(text).match(word) ?? []).filter((found) => !empty.has(found));
}

/** The words of what someone typed. A question of empty words alone keeps them all. */
export function questionOf(typed: string): Question {
  const folded = fold(typed).trim();
  const all = folded.match(word) ?? [];
  const meant = all.filter((found) => !empty.has(found));
  const asking = meant.filter((found) => asksForContact.has(found));
  const others = meant.filter((found) => !asksForContact.has(found));
  const words = others.length > 0 ? others : meant.length > 0 ? meant : all;
  return {
    words: [...new Set(words)],
    wantsContact: asking.length > 0,
    wantsMeaning: asksForMeaning.test(folded),
  };
}

/** A word of a shown text: where it stands and how it reads folded. */
export interface ShownWord {
  folded: string;
  /** Index of its first letter in the folded text. */
  at: number;
}

/** The words of a text with their places in its folded form. */
export function shownWords(text: string): { words: ShownWord[]; folded: Folded } {
  const folded = foldWithPlaces(text);
  const words = [...folded.text.matchAll(word)].map((match) => ({
    folded: match[0],
    at: match.index,
  }));
  return { words, folded };
}
