/** Does a label ask anything by itself? */
import { wordsOf } from '@/utils/text';
import { cached } from '@/utils/text/cached';
import { bareWords } from './vocabulary';

const number = /^\p{N}+$/u;
const followsUp = /^(hvis|dersom|viss|om|if) (ja|nei|yes|no|so|not)(?!\p{L})/iu;

/** True for labels made of words such as `dato`, `navn`, `beskriv`, and for no label at all. */
export const isBare: (label: string) => boolean = cached((label) => {
  const bare = bareWords();
  return wordsOf(label).every((word) => bare.has(word) || number.test(word));
});

/** True for `Hvis ja, beskriv`: the field belongs to the question before it. */
export function isFollowUp(label: string): boolean {
  return followsUp.test(label);
}
