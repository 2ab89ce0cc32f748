/** Is a word, as far as it is typed, the same as another but for one slip? */

/**
 * Whether `typed` differs from the beginning of `word` by one typing error at most: a letter too
 * many, too few, another one, or two neighbours swapped.
 */
export function startsNearly(word: string, typed: string): boolean {
  let same = 0;
  while (same < typed.length && word[same] === typed[same]) same++;
  if (same === typed.length) return true;
  const rest = typed.slice(same);
  const wordRest = word.slice(same);
  return (
    wordRest.startsWith(rest.slice(1)) ||
    (wordRest.length > 0 && wordRest.slice(1).startsWith(rest)) ||
    (wordRest.length > 0 && wordRest.slice(1).startsWith(rest.slice(1))) ||
    (rest.length > 1 &&
      wordRest[0] === rest[1] &&
      wordRest[1] === rest[0] &&
      wordRest.slice(2).startsWith(rest.slice(2)))
  );
}
