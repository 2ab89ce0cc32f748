/** Does the page's own heading name a case? Where an address never changes, it is the only sign. */
import { strengthOf } from './token';
import { personWords } from './words';

/** Headings are cut here (characters), so that a hostile one costs nothing. */
const longest = 300;

/**
 * @param headings the page's title and main headings
 * @returns the case-like numbers in them, sorted, or null: "Sak 2026/1184 · Steg 2 av 5" has 2026-1184
 */
export function caseInHeadings(headings: readonly string[]): string | null {
  const found = headings.flatMap((heading) => {
    const words = heading
      .slice(0, longest)
      .replace(/\b((?:19|20)\d\d)\/(\d{2,})/g, '$1-$2')
      .split(/[^\p{L}\d_-]+/u);
    return words.filter((word, at) => {
      const strength = strengthOf(word);
      const before = words[at - 1]?.toLowerCase() ?? '';
      return strength === 'alone' || (strength === 'after-word' && personWords.has(before));
    });
  });
  return found.length > 0 ? [...new Set(found)].sort().join(' ') : null;
}
