/**
 * The words of all lists as one text that opens at once: every page loads it, few pages meet much of it.
 *
 * Its first line are the pairs of one written standard and another (`heim hjem,=kva hva`), its second the
 * stems that may end a compound. The further lines are rows by stem (`packed/rows.ts`), each read when its stem
 * is first met.
 */
import { type Begun, byFirstStem, type Words } from './begun';
import type { Listed } from './listed';
import { readRow, writeRow } from './packed/row';
import { openRows, writeRows } from './packed/rows';
import { type Pair, pairsIn } from './rewrite';

/** All that is listed, opened. */
export interface Opened extends Words {
  pairs: readonly Pair[];
}

/** @param text what `pack` gave */
export function open(text: string): Opened {
  const [pairs = '', ending = '', ...lines] = text.split('\n');
  const endings = new Set(ending.split(','));
  const { rowOf, begins } = openRows(lines);
  const read = new Map<string, readonly Begun[]>();

  function startingWith(stem: string): readonly Begun[] | undefined {
    const known = read.get(stem);
    if (known) return known;
    const written = rowOf(stem);
    if (written === undefined) return undefined;
    const row = readRow(stem, written);
    read.set(stem, row);
    return row;
  }

  return {
    startingWith,
    mayBegin: begins,
    mayEnd: (stem) => endings.has(stem),
    pairs: pairs ? pairsIn(pairs) : [],
  };
}

/**
 * @returns the text that `open` reads
 * @throws RangeError when something does not fit the form, such as a meaning above 123
 */
export function pack(entries: readonly Listed[], pairs: readonly Pair[]): string {
  const table = byFirstStem(entries);
  const stems = [...table.keys()].sort();
  const ending = stems.filter((stem) => table.get(stem)?.some(({ first }) => first.ends));
  const rows = stems.map((stem) => [stem, writeRow(table.get(stem) ?? [])] as const);
  const lines = [pairs.map((pair) => pair.join(' ')).join(), ending.join(), ...writeRows(rows)];
  const text = lines.join('\n');
  expectSame(table, open(text));
  return text;
}

function expectSame(table: ReadonlyMap<string, readonly Begun[]>, words: Words): void {
  for (const [stem, wanted] of table) {
    if (JSON.stringify(wanted) === JSON.stringify(words.startingWith(stem))) continue;
    throw new RangeError(`This does not fit the form of packed words: ${JSON.stringify(wanted)}`);
  }
}
