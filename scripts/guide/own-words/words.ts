/** A word of a text, in lower case, with where it stands. */
export interface Word {
  word: string;
  /** Line, from 1. */
  line: number;
}

/** How many equal words in a row count as taken over. */
export const runLength = 8;

/**
 * The words of a text as `own-words.mjs` of the sources counts them: runs of letters and digits,
 * a word divided by a hyphen at a line's end joined again.
 */
export function wordsIn(text: string): Word[] {
  const lower = text.toLowerCase();
  const words: Word[] = [];
  let line = 1;
  let end = 0;
  for (const match of lower.matchAll(/[\p{L}\p{N}]+/gu)) {
    const gap = lower.slice(end, match.index);
    line += gap.split('\n').length - 1;
    end = match.index + match[0].length;
    const last = words.at(-1);
    if (last && /^(?:-\s*\n\s*)+$/.test(gap)) last.word += match[0];
    else words.push({ word: match[0], line });
  }
  return words;
}
