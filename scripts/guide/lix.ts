/** What a text weighs for its reader. */
export interface Readability {
  words: number;
  sentences: number;
  /** Läsbarhetsindex, rounded to one decimal; 0 for no words. */
  lix: number;
}

/** LIX of texts taken together: words per sentence + share in percent of words over six letters. */
export function readability(texts: readonly string[]): Readability {
  let words = 0;
  let long = 0;
  let sentences = 0;
  for (const text of texts) {
    const found = wordsOf(text);
    words += found.length;
    long += found.filter((word) => [...word].length > 6).length;
    sentences += sentencesOf(text);
  }
  const lix = words === 0 ? 0 : words / Math.max(sentences, 1) + (100 * long) / words;
  return { words, sentences, lix: Math.round(lix * 10) / 10 };
}

/** Words of a text: runs of letters and digits, hyphens and apostrophes inside them kept. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** A text is at least one sentence; a colon ends one too, as LIX counts it. */
function sentencesOf(text: string): number {
  const parts = text.split(/[.!?:]+(?=\s|$)/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length;
}
