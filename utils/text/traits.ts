/** What a text shows of itself without any list: how its words begin and end, and which stand side by side. */

/** How many letters of a word, of a neighbour and of a word around are looked at. */
const [begin, longerBegin, end, neighbour, around] = [4, 6, 5, 5, 6];
/** The end of a shorter word says little that its beginning did not. */
const shortestWithEnd = 8;

/**
 * The traits of a word by itself: `qarbe` and `rarbeid` for how `arbeidsgiver` begins, `egiver` for how it ends.
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
