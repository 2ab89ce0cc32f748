/** Remembers what was found out about a text: pages repeat their words and labels. */

const mostCached = 4096;

/** The same function, asked once for each text. What is remembered is bounded. */
export function cached<Out>(compute: (text: string) => Out): (text: string) => Out {
  const known = new Map<string, Out>();
  return (text) => {
    let out = known.get(text);
    if (out === undefined) {
      if (known.size >= mostCached) known.clear();
      out = compute(text);
      known.set(text, out);
    }
    return out;
  };
}
