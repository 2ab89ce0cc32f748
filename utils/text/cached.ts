/** Remembers what was found out about a text: pages repeat their words and labels. */

/** A few sections of a form: what is met again is mostly met soon, and memory is kept for as long as a page is open. */
const mostCached = 250;

/**
 * The same function, asked once for each text. What is remembered is bounded: of the texts met last, `mostCached`
 * to twice as many.
 */
export function cached<Out>(compute: (text: string) => Out): (text: string) => Out {
  let recent = new Map<string, Out>();
  let before = new Map<string, Out>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const out = before.get(text) ?? compute(text);
    if (recent.size >= mostCached) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, out);
    return out;
  };
}
