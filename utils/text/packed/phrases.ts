/** Listed phrases through a code, their stems known. */
import type { Listed } from '../listed';
import type { Written } from '../written';
import { context, type Pass } from './code';
import { kind, passNumber } from './numbers';
import { passMarks, passMeaning, passSign } from './singles';

/** Facts that no single word has, whose fact is its meaning: the beginning of a phrase, and the rest. */
const ofPhrase = 201;
const start = 0;
const further = 1;

/** All stems, and a writer's number of each. */
interface Stems {
  all: readonly string[];
  numberOf(word: Written | undefined): number | undefined;
}

/**
 * The phrases in the order of their first stems.
 *
 * @param stems in the order of the alphabet
 * @param given in that order, their choices in the order of the stems; none for a reader
 */
export function passPhrases(
  pass: Pass,
  stems: readonly string[],
  given?: readonly Listed[],
): Listed[] {
  const numbers = given && new Map(stems.map((stem, at) => [stem, at]));
  const known: Stems = { all: stems, numberOf: (word) => word && numbers?.get(word.stem) };
  const count = passNumber(pass, kind.count, 2, given?.length);
  const passed: Listed[] = [];
  let first = 0;
  let before = 0;
  for (let at = 0; at < count; at++) {
    const one = given?.[at];
    const number = known.numberOf(one?.terms[0]?.[0]);
    const gap = passNumber(pass, kind.first, 0, number && number - first);
    first += gap;
    const meaning = passMeaning(pass, ofPhrase, gap ? 0 : 129 + before, one?.meaning);
    const sign = passSign(pass, meaning, one?.sign);
    const length = passNumber(pass, kind.terms, 0, one?.terms.length);
    const terms: Written[][] = [];
    for (let place = 0; place < length; place++) {
      terms.push(passTerm(pass, known, place ? null : first, meaning, one?.terms[place]));
    }
    passed.push({ meaning, sign, terms });
    before = meaning;
  }
  return passed;
}

/** The words of which any may stand at one place of a phrase: the first by its number, then the gaps. */
function passTerm(
  pass: Pass,
  { all, numberOf }: Stems,
  first: number | null,
  meaning: number,
  words?: readonly Written[],
): Written[] {
  const around = first === null ? further : start;
  const count = passNumber(pass, kind.choices, around, words?.length);
  let stem = first ?? passStem(pass, meaning, numberOf(words?.[0]));
  const passed: Written[] = [];
  for (let at = 0; at < count; at++) {
    const number = numberOf(words?.[at]);
    if (at > 0) stem += passNumber(pass, kind.gap, around, number && number - stem);
    passed.push(passMarks(pass, all[stem] ?? '', ofPhrase + around, words?.[at]));
  }
  return passed;
}

/** The number of a stem, below 2^13; each topic has its own. */
function passStem(pass: Pass, meaning: number, stem = 0): number {
  const place = context(kind.word, 1);
  const high = pass(32, place, place + 1 + (meaning >> 2), stem >> 8);
  const within = place + 64 + high;
  const middle = pass(16, within, within, (stem >> 4) & 15);
  const last = place + 128 + high * 16 + middle;
  return high * 256 + middle * 16 + pass(16, last, last, stem & 15);
}
