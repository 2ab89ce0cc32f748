/** Reads lists of words as people write them. */
import type { Written } from './written';

/** One listed word or phrase. */
export interface Listed {
  /** Number of what it stands for, as the caller counts. */
  meaning: number;
  sign: Sign;
  /** The words of a phrase in their order; for each the words that may stand there. */
  terms: Written[][];
}

/** `~` for an everyday word, `?` for one that counts only in a question. */
export type Sign = '' | '~' | '?';

/** A listed word or phrase: its sign, and the rest. */
const entry = /([~?]?)([^,]+)/;

/**
 * @param text words and phrases between commas, as `guide/topics/words/format.ts` tells
 * @param meaning of all of them
 * @returns them, a choice of single words as one entry for each
 */
export function listed(text: string, meaning: number): Listed[] {
  return text.split(',').flatMap((part) => {
    const [, sign = '', words = ''] = entry.exec(part.trim()) ?? [];
    if (words === '') return [];
    const terms = termsIn(words.trim());
    const choices = terms.length === 1 ? (terms[0] ?? []).map((word) => [[word]]) : [terms];
    return choices.map((terms) => ({ meaning, sign: sign as Sign, terms }));
  });
}

/** The words of a phrase, for each place those that may stand there: `kom|kommet hit`. */
export function termsIn(phrase: string): Written[][] {
  return phrase.split(/\s+/).map((term) => term.split('|').map(written));
}

/** A listed word with its marks, as people write it. */
export function marked({ stem, exact, begins, ends }: Written): string {
  return `${exact ? '=' : ''}${ends ? '-' : ''}${stem}${begins ? '-' : ''}`;
}

/** Reads the marks of a listed word: `gjelds-`, `-gjeld`, `=visa`. */
function written(word: string): Written {
  const exact = word.startsWith('=');
  const ends = word.startsWith('-');
  const begins = word.endsWith('-');
  return {
    stem: word.slice(exact || ends ? 1 : 0, begins ? -1 : undefined),
    exact,
    begins,
    ends,
  };
}
