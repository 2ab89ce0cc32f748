import type { Kind } from '@/guide/vocabulary';
import { type Check, itemsOf, problemAt, textsOfItem } from '../content';

/** Most words of a text of a kind: what is read beside a field is short. */
const mostWords: Partial<Record<Kind, number>> = {
  sign: 16,
  'look-for': 16,
  question: 20,
  step: 25,
};

/** Signs, things to look for, questions with their follow-ups and steps are short in every language. */
export const checkLength: Check = (content) =>
  itemsOf(content).flatMap((item) => {
    const most = mostWords[item.value.kind];
    if (most === undefined) return [];
    return textsOfItem(item.value)
      .filter(({ path }) => path[0] !== 'detail')
      .map((text) => ({ ...text, words: countWords(text.text) }))
      .filter(({ words }) => words > most)
      .map(({ path, words }) =>
        problemAt(
          item,
          path,
          `${item.value.id} ${path.join('.')} has ${words} words`,
          `a ${item.value.kind} has at most ${most}: shorten it`,
        ),
      );
  });

/** Words between spaces; a lone dash or sign is no word. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
