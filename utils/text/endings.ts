/** Which stems may a written word be an inflected form of? Norwegian and English endings together. */

/**
 * Endings of nouns, adjectives and verbs in bokmål, nynorsk and English. A stem of the word lists may be
 * followed by any of them: lønn, lønn-a, lønn-en, løn-ene; wage-s, threat-ened.
 */
const endings = new Set(
  'a ane anes ar as ast d de e ed en ende ene enes ens er ers es et ets ing ingen inga ings n ne ns r s t te ten'.split(
    ' ',
  ),
);
const longestEnding = 5;

/** Shorter stems are compared whole: what follows them is more often another word than an ending. */
const shortestInflected = 4;

/** The word itself, then each stem it could come from, longest first. */
export function stemsOf(word: string): string[] {
  const stems = [word];
  for (let cut = 1; cut <= longestEnding && word.length - cut >= shortestInflected; cut++) {
    if (endings.has(word.slice(-cut))) stems.push(word.slice(0, -cut));
  }
  // Feminine, infinitive and past forms: lista of liste, lesa of lese, henta of hentet.
  if (word.endsWith('a') && word.length >= shortestInflected) {
    const rest = word.slice(0, -1);
    stems.push(`${rest}e`, `${rest}et`);
  }
  return stems;
}
