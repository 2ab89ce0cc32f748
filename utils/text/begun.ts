/** Listed words and phrases as they are looked up: by the stem of their first word. */
import type { Listed, Sign } from './listed';
import { type Term, termOf, type Written } from './written';

/** A listed word, or a phrase that begins with it. */
export interface Begun {
  /** Number of what it stands for; of equals the lower comes first. */
  meaning: number;
  sign: Sign;
  first: Written;
  /** The further places of a phrase. */
  rest: Term[];
}

/** The words of all lists, as a text is read with them. */
export interface Words {
  /** What begins with a word of that stem, by meaning; undefined: nothing. */
  startingWith(stem: string): readonly Begun[] | undefined;
  /** False where nothing listed begins with these letters, two or more: no longer part need be asked for. */
  mayBegin(part: string): boolean;
  /** True for stems that may end a compound: they are few, most words need not be asked for. */
  mayEnd(stem: string): boolean;
}

/**
 * What is listed, by the stem of its first word. The order of lists and of choices says nothing: all is put
 * in that of the alphabet. A word listed twice for one meaning may do what either may.
 */
export function byFirstStem(entries: Iterable<Listed>): Map<string, Begun[]> {
  const table = new Map<string, Begun[]>();
  const listed = [...entries].map(inOrder).sort((a, b) => byLetters(begin(a), begin(b)));
  for (const { meaning, sign, terms } of listed) {
    const [choices = [], ...further] = terms;
    const rest = further.map(termOf);
    for (const first of choices) {
      const known = table.get(first.stem);
      if (known) add(known, { meaning, sign, first, rest });
      else table.set(first.stem, [{ meaning, sign, first, rest }]);
    }
  }
  for (const known of table.values()) known.sort(byMeaning);
  return table;
}

/** The words of lists that were never packed. */
export function wordsIn(entries: Iterable<Listed>): Words {
  const table = byFirstStem(entries);
  return {
    startingWith: (stem) => table.get(stem),
    mayBegin: (part) => [...table.keys()].some((stem) => stem.startsWith(part)),
    mayEnd: (stem) => table.get(stem)?.some(({ first }) => first.ends) === true,
  };
}

const byLetters = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const begin = ({ terms }: Listed) => terms[0]?.[0]?.stem ?? '';
const inOrder = ({ terms, ...rest }: Listed): Listed => ({
  ...rest,
  terms: terms.map((choices) => [...choices].sort((a, b) => byLetters(a.stem, b.stem))),
});

/** Single words before phrases. */
const byMeaning = (one: Begun, other: Begun) =>
  one.meaning - other.meaning || Number(one.rest.length > 0) - Number(other.rest.length > 0);

function add(known: Begun[], one: Begun): void {
  const same = known.findIndex(
    ({ meaning, sign, rest }) =>
      meaning === one.meaning && sign === one.sign && rest.length + one.rest.length === 0,
  );
  const other = known[same];
  if (!other) {
    known.push(one);
    return;
  }
  const { stem, exact, begins, ends } = other.first;
  const first = {
    stem,
    exact: exact && one.first.exact,
    begins: begins || one.first.begins,
    ends: ends || one.first.ends,
  };
  known[same] = { ...other, first };
}
