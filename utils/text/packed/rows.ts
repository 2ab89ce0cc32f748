/**
 * Keys with a row of text each, in lines that need no reading before one is asked for: a line has all keys that
 * begin with the same two letters, these in front, then for each key a sign, its further letters and its row.
 * `gj!eldY!eldsbrevX` has rows for `gjeld` and `gjeldsbrev`. A row begins with a capital; keys have none, and
 * neither has the sign.
 */

const lettersOfLine = 2;
const sign = '!';
const [firstCapital, lastCapital] = [65, 95];
const suits = /^[^!\nA-_]+$/;
const suitsAsRow = /^[A-_][^!\n]*$/;

/** Rows, found by their keys. */
export interface Rows {
  rowOf(key: string): string | undefined;
  /** True where a key begins so; of a part shorter than two letters nothing is known. */
  begins(part: string): boolean;
}

/** @param lines what `writeRows` gave */
export function openRows(lines: readonly string[]): Rows {
  const known = new Map<string, string>();
  for (const line of lines) known.set(line.slice(0, line.indexOf(sign)), line);
  const lineOf = (key: string) => known.get(key.slice(0, lettersOfLine)) ?? '';
  return {
    rowOf(key) {
      const line = lineOf(key);
      const wanted = sign + key.slice(lettersOfLine);
      let at = line.indexOf(wanted);
      while (at >= 0) {
        const start = at + wanted.length;
        const letter = line.charCodeAt(start);
        if (letter >= firstCapital && letter <= lastCapital) {
          const end = line.indexOf(sign, start);
          return end < 0 ? line.slice(start) : line.slice(start, end);
        }
        at = line.indexOf(wanted, start);
      }
      return undefined;
    },
    begins: (part) => lineOf(part).includes(sign + part.slice(lettersOfLine)),
  };
}

/**
 * @param table rows by key, in the order of the alphabet
 * @returns lines for `openRows`
 * @throws RangeError naming a key or row that the form cannot hold
 */
export function writeRows(table: Iterable<readonly [key: string, row: string]>): string[] {
  const lines = new Map<string, string>();
  for (const [key, row] of table) {
    if (!suits.test(key) || !suitsAsRow.test(row))
      throw new RangeError(`This does not fit the form of rows: ${key} ${row}`);
    const begin = key.slice(0, lettersOfLine);
    lines.set(begin, `${lines.get(begin) ?? begin}${sign}${key.slice(lettersOfLine)}${row}`);
  }
  return [...lines.values()];
}
