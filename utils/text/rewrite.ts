/** Reads words of one written standard as words of another, by a list of pairs. */

/**
 * Compiles pairs such as `heim hjem, =kva hva`: the first is replaced wherever it stands in a word, with `=`
 * only where it is the whole word. Of several at one place the longest counts.
 */
export function rewriter(pairs: string): (word: string) => string {
  const whole = new Map<string, string>();
  const inside = new Map<string, string>();
  for (const pair of pairs.split(',')) {
    const [from = '', to = ''] = pair.trim().split(' ');
    if (from.startsWith('=')) whole.set(from.slice(1), to);
    else inside.set(from, to);
  }
  const longestFirst = [...inside.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|'), 'g');
  return (word) => whole.get(word) ?? word.replace(pattern, (part) => inside.get(part) ?? part);
}
