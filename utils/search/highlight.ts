/** Which letters of a shown text answer the question? */
import { questionOf, shownWords } from './words';

/** A stretch of the text as shown: from its first letter to the one after its last. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Where a shown text matches: the typed letters where a word holds them, else the whole word that
 * was found by another form or with a typing error forgiven.
 * @param text as it is shown
 * @param query as it was typed
 * @param terms the hit's `terms`
 * @returns ranges in the order of the text, none overlapping
 */
export function highlight(text: string, query: string, terms: readonly string[]): Range[] {
  const { words: typed } = questionOf(query);
  const found = new Set(terms);
  const { words, folded } = shownWords(text);
  return words.flatMap(({ folded: word, at }) => {
    const held = typed
      .filter((part) => (part.length > 3 ? word.includes(part) : word.startsWith(part)))
      .sort((a, b) => b.length - a.length)[0];
    if (held === undefined && !found.has(word)) return [];
    const first = held === undefined ? at : at + word.indexOf(held);
    const last = held === undefined ? at + word.length - 1 : first + held.length - 1;
    return [{ start: folded.from[first] ?? 0, end: folded.to[last] ?? text.length }];
  });
}
