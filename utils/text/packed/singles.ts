/** Listed single words through a code, their stems known. */
import type { Listed, Sign } from '../listed';
import type { Written } from '../written';
import { context, type Pass } from './code';
import { kind, passNumber } from './numbers';

const signs: readonly Sign[] = ['', '~', '?'];
const none: readonly never[] = [];

/**
 * The single words of each stem. One that begins as another listed word mostly means the same.
 *
 * @param stems in the order of the alphabet
 * @param given by stem; none for a reader
 */
export function passSingles(
  pass: Pass,
  stems: readonly string[],
  given?: ReadonlyMap<string, readonly Listed[]>,
): Listed[] {
  const passed: Listed[] = [];
  const beginnings: { stem: string; meaning: number }[] = [];
  let before = 0;
  for (const stem of stems) {
    let like = beginnings.at(-1);
    while (like && !stem.startsWith(like.stem)) {
      beginnings.pop();
      like = beginnings.at(-1);
    }
    const own = given?.get(stem) ?? none;
    const count = passNumber(pass, kind.singles, 0, own.length);
    for (let at = 0; at < count; at++) {
      const one = own[at];
      const meaning = passMeaning(pass, before, like ? 1 + like.meaning : 0, one?.meaning);
      const sign = passSign(pass, meaning, one?.sign);
      passed.push({ meaning, sign, terms: [[passMarks(pass, stem, meaning, one?.terms[0]?.[0])]] });
      if (at === 0) beginnings.push({ stem, meaning });
      before = meaning;
    }
  }
  return passed;
}

/**
 * The number of a meaning, below 2^7. Four that follow each other say the same more or less plainly.
 *
 * @param wide a fact that tells something of it, below 2^8
 * @param narrow another that tells more
 */
export function passMeaning(pass: Pass, wide: number, narrow: number, meaning = 0): number {
  const near = context(kind.topic, wide);
  const topic = pass(32, near, narrow ? context(kind.topic, 256 + narrow) : near, meaning >> 2);
  const of = context(kind.rank, topic);
  return topic * 4 + pass(4, of, of, meaning & 3);
}

/** The sign of a word or phrase of that meaning. */
export function passSign(pass: Pass, meaning: number, sign: Sign = ''): Sign {
  const at = context(kind.sign, meaning);
  return signs[pass(3, at, at, signs.indexOf(sign))] ?? '';
}

/**
 * A stem with its marks.
 *
 * @param around what they depend on, below 2^8
 */
export function passMarks(pass: Pass, stem: string, around: number, word?: Written): Written {
  const given = word && Number(word.exact) * 4 + Number(word.begins) * 2 + Number(word.ends);
  const at = context(kind.marks, around);
  const marks = pass(8, at, at, given);
  return { stem, exact: (marks & 4) > 0, begins: (marks & 2) > 0, ends: (marks & 1) > 0 };
}
