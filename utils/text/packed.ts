/**
 * The words of all lists, small enough for a script that every page loads.
 *
 * The form, in this order, each part learning from those before it (`packed/chance.ts`): all stems in the
 * order of the alphabet, each as the number of letters it shares with the one before and the letters that
 * follow; for each stem the single words it is, as meaning, marks and sign; the phrases in the order of
 * their first stems, their words as numbers of stems; the pairs of one written standard and another.
 * What a part says is written in one function, which reads it too: whoever is given values writes them.
 */
import type { Listed } from './listed';
import { reader, writer } from './packed/code';
import { passPhrases } from './packed/phrases';
import { passSingles } from './packed/singles';
import { passPairs, passStems } from './packed/stems';
import type { Pair } from './rewrite';
import type { Written } from './written';

const nothing: Written = { stem: '', exact: false, begins: false, ends: false };

/** All that is listed. */
export interface Words {
  entries: readonly Listed[];
  /** Sorted by what is read. */
  pairs: readonly Pair[];
}

/**
 * Unpacks part by part, giving way to the page between them: each takes some milliseconds.
 *
 * @param text what `pack` gave
 */
export function* unpackInParts(text: string): Generator<void, Words> {
  const pass = reader(text);
  const stems = passStems(pass);
  yield;
  const singles = passSingles(pass, stems);
  yield;
  const phrases = passPhrases(pass, stems);
  yield;
  return { entries: [...singles, ...phrases], pairs: passPairs(pass) };
}

/** The same at once. */
export function unpack(text: string): Words {
  const parts = unpackInParts(text);
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
  }
}

/**
 * @returns base64; `unpack` gives the same words in another order, a word listed twice for one meaning once
 * @throws RangeError when something does not fit the form, such as a meaning above 127
 */
export function pack({ entries, pairs }: Words): string {
  const stems = sorted(entries.flatMap(({ terms }) => terms.flat().map(({ stem }) => stem)));
  const numberOf = new Map(stems.map((stem, at) => [stem, at]));
  const number = ({ stem }: Written) => numberOf.get(stem) ?? 0;
  const first = ({ terms: [choices = []] }: Listed) => number(choices[0] ?? nothing);

  const singles = new Map<string, Listed[]>();
  for (const one of entries) if (one.terms.length === 1) addSingle(singles, one);
  for (const of of singles.values()) of.sort((a, b) => a.meaning - b.meaning);
  const phrases = entries
    .filter(({ terms }) => terms.length > 1)
    .map((one) => ({
      ...one,
      terms: one.terms.map((t) => [...t].sort((a, b) => number(a) - number(b))),
    }))
    .sort((a, b) => first(a) - first(b) || a.meaning - b.meaning);
  const pairsOnce = [...new Map(pairs)].sort(([a], [b]) => (a < b ? -1 : 1));

  const { pass, text } = writer();
  passStems(pass, stems);
  passSingles(pass, stems, singles);
  passPhrases(pass, stems, phrases);
  passPairs(pass, pairsOnce);
  const packed = text();
  const wanted = [...stems.flatMap((stem) => singles.get(stem) ?? []), ...phrases, ...pairsOnce];
  const got = unpack(packed);
  expectSame(wanted, [...got.entries, ...got.pairs]);
  return packed;
}

const sorted = (words: readonly string[]) => [...new Set(words)].sort();

/** Of a word listed twice for one meaning, what either may. */
function addSingle(singles: Map<string, Listed[]>, one: Listed): void {
  const word = one.terms[0]?.[0];
  if (!word) return;
  const known = singles.get(word.stem) ?? [];
  const same = known.findIndex(({ meaning, sign }) => meaning === one.meaning && sign === one.sign);
  const other = known[same]?.terms[0]?.[0];
  if (other) {
    const both = {
      stem: word.stem,
      exact: word.exact && other.exact,
      begins: word.begins || other.begins,
      ends: word.ends || other.ends,
    };
    known[same] = { ...one, terms: [[both]] };
  } else known.push(one);
  singles.set(word.stem, known);
}

function expectSame(wanted: readonly unknown[], got: readonly unknown[]): void {
  for (const [at, one] of wanted.entries()) {
    if (JSON.stringify(one) === JSON.stringify(got[at])) continue;
    throw new RangeError(`This does not fit the form of packed words: ${JSON.stringify(one)}`);
  }
}
