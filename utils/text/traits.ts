/** What a text shows of itself without any list: its words, how they begin and end, and which stand side by side. */

/** How many letters of a word, of a neighbour and of a word around are looked at. */
const [begin, longerBegin, most, end, neighbour, around] = [4, 6, 9, 5, 5, 6];
/** The end of a shorter word says little that its beginning did not. */
const shortestWithEnd = 8;

/** The trait of a word as a whole, or as good as whole: `warbeidsgi`. */
export const traitOfWhole = (word: string): string => `w${word.slice(0, most)}`;

/**
 * The traits of the parts of a word: `qarbe` and `rarbeid` for how `arbeidsgiver` begins, `egiver` for how it ends.
 *
 * @param word folded
 */
export function traitsOfWord(word: string): string[] {
  const traits = [`q${word.slice(0, begin)}`];
  if (word.length >= longerBegin) traits.push(`r${word.slice(0, longerBegin)}`);
  if (word.length >= shortestWithEnd) traits.push(`e${word.slice(-end)}`);
  return traits;
}

/** The traits of words side by side, `bhvor-bor` for neighbours, and of a question: `?`. */
export function traitsBetween(words: readonly string[], isQuestion: boolean): string[] {
  const traits = isQuestion ? ['?'] : [];
  for (let at = 1; at < words.length; at++)
    traits.push(`b${words[at - 1]?.slice(0, neighbour)}-${words[at]?.slice(0, neighbour)}`);
  return traits;
}

/** The trait of a word in the name of the part of a form in which a field stands. */
export const traitAround = (word: string): string => `g${word.slice(0, around)}`;
