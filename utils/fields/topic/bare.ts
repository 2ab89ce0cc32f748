/** Does a label ask anything by itself? */
import { wordsOf } from '@/utils/text';
import { cached } from '@/utils/text/cached';
import { isBareWord } from './vocabulary';

const number = /^\d+$/;
/** No class of Unicode: these take long to make ready. */
const followsUp = /^(hvis|dersom|viss|om|if) (ja|nei|yes|no|so|not)(?![a-zæøå])/i;

/** True for labels made of words such as `dato`, `navn`, `beskriv`, and for no label at all. */
export const isBare: (label: string) => boolean = cached((label) =>
  wordsOf(label).every((word) => isBareWord(word) || number.test(word)),
);

/** True for `Hvis ja, beskriv`: the field belongs to the question before it. */
export function isFollowUp(label: string): boolean {
  return followsUp.test(label);
}
