/** Words in the order of the alphabet through a code: what each shares with the one before it, then its letters. */
import type { Pair } from '../rewrite';
import { context, type Pass } from './code';
import { kind, passNumber } from './numbers';

const letters = ' abcdefghijklmnopqrstuvwxyzæøå';
/** What is no letter follows as its character code. */
const other = letters.length;
const mostShared = 31;

/**
 * @param words sorted, each once, without spaces; none for a reader
 * @returns the words
 */
export function passStems(pass: Pass, words?: readonly string[]): string[] {
  const count = passNumber(pass, kind.count, 0, words?.length);
  const passed: string[] = [];
  let before = '';
  let sharedBefore = 0;
  for (let at = 0; at < count; at++) {
    const word = words?.[at];
    const wide = context(kind.shared, Math.min(before.length, mostShared));
    const shared = pass(32, wide, wide + 32 * (1 + sharedBefore), sharedLetters(before, word));
    before = passWord(pass, before, shared, word);
    sharedBefore = shared;
    passed.push(before);
  }
  return passed;
}

/**
 * One word that begins as another does.
 *
 * @param like the other
 * @param shared so many letters at the beginning are the same
 * @param word none for a reader
 */
function passWord(pass: Pass, like: string, shared: number, word?: string): string {
  let passed = like.slice(0, shared);
  let last = numberOf(passed[shared - 1]);
  let beforeLast = numberOf(passed[shared - 2]);
  // The first letter that differs comes later in the alphabet than the one it stands for.
  let wide = 32 + numberOf(like[shared]);
  for (;;) {
    const narrow = (wide + 1) * 64 + (wide < 32 ? beforeLast : last);
    const number = pass(
      32,
      context(kind.letter, wide),
      context(kind.letter, narrow),
      numberOf(word?.[passed.length]),
    );
    if (number === 0) return passed;
    const at = context(kind.other, 0);
    passed +=
      number === other
        ? String.fromCharCode(pass(256, at, at, word?.charCodeAt(passed.length)))
        : letters[number];
    beforeLast = last;
    last = number;
    wide = number;
  }
}

/** How many letters two words have the same at their beginning. */
function sharedLetters(one: string, another = ''): number {
  let at = 0;
  while (at < mostShared && at < one.length && one[at] === another[at]) at++;
  return at;
}

/** The number of a letter; 0 for none, which ends a word. */
function numberOf(letter: string | undefined): number {
  if (letter === undefined) return 0;
  const number = letters.indexOf(letter);
  return number > 0 ? number : other;
}

/**
 * Words of one written standard with what is read for them.
 *
 * @param pairs sorted; none for a reader
 */
export function passPairs(pass: Pass, pairs?: readonly Pair[]): Pair[] {
  const count = passNumber(pass, kind.count, 1, pairs?.length);
  const passed: Pair[] = [];
  let before = '';
  for (let at = 0; at < count; at++) {
    const [written, to] = pairs?.[at] ?? [];
    const mark = context(kind.whole, 0);
    const isWhole = pass(2, mark, mark, Number(written?.startsWith('=')));
    const from = written?.slice(isWhole);
    const begun = passShared(pass, before, from);
    before = passWord(pass, before, begun, from);
    const kept = passShared(pass, before, to);
    passed.push([(isWhole ? '=' : '') + before, passWord(pass, before, kept, to)]);
  }
  return passed;
}

function passShared(pass: Pass, like: string, word?: string): number {
  const at = context(kind.sharedInPair, Math.min(like.length, mostShared));
  return pass(32, at, at, sharedLetters(like, word));
}
