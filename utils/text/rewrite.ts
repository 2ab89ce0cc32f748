/** Reads words of one written standard as words of another, by a list of pairs. */

/** What stands in a word, with `=` only where it is the whole word, and what is read for it. */
export type Pair = readonly [from: string, to: string];

/** Reads pairs such as `heim hjem, =kva hva`. */
export function pairsIn(text: string): Pair[] {
  return text.split(',').map((pair) => {
    const [from = '', to = ''] = pair.trim().split(' ');
    return [from, to];
  });
}

/** Compiles pairs. Of several at one place the longest counts. */
export function rewriter(pairs: readonly Pair[]): (word: string) => string {
  const whole = new Map<string, string>();
  const inside = new Map<string, string>();
  for (const [from, to] of pairs) {
    if (from.startsWith('=')) whole.set(from.slice(1), to);
    else inside.set(from, to);
  }
  const longestFirst = [...inside.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|'), 'g');
  return (word) => whole.get(word) ?? word.replace(pattern, (part) => inside.get(part) ?? part);
}
