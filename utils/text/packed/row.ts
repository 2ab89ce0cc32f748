/**
 * What a stem means by itself and in phrases that begin with it. One after another: the meaning as a capital
 * for each four that follow each other and the place among them (`A` 0, `A:` 1, `A;` 2, `A.` 3, `B` 4 …),
 * the marks (`@` exactly so, `>` may begin a compound, `<` may end one), the sign (`~` or `?`), and the
 * further words of a phrase as people list them: `F;>~` or `Hhit|=hjem`.
 */
import type { Begun } from '../begun';
import { marked, type Sign, termsIn } from '../listed';
import { termOf } from '../written';

const first = 'A'.charCodeAt(0);
const places = ['', ':', ';', '.'];
/** A meaning's capital and place, marks, sign, further words. */
const code = /([A-_])([:;.]?)(@?)(>?)(<?)([~?]?)([^A-_]*)/g;

/** @param row of that stem, as `writeRow` gave it */
export function readRow(stem: string, row: string): Begun[] {
  const read: Begun[] = [];
  for (const [, four = '', place = '', exact, begins, ends, sign = '', rest] of row.matchAll(
    code,
  )) {
    read.push({
      meaning: (four.charCodeAt(0) - first) * places.length + places.indexOf(place),
      sign: sign as Sign,
      first: { stem, exact: exact !== '', begins: begins !== '', ends: ends !== '' },
      rest: rest ? termsIn(rest).map(termOf) : [],
    });
  }
  return read;
}

/** What stands beside a stem: all that begins with it. */
export function writeRow(begun: readonly Begun[]): string {
  return begun.map(written).join('');
}

function written({ meaning, sign, first: word, rest }: Begun): string {
  const four = String.fromCharCode(first + Math.floor(meaning / places.length));
  const marks = `${word.exact ? '@' : ''}${word.begins ? '>' : ''}${word.ends ? '<' : ''}`;
  const further = rest.map(({ choices }) => choices.map(marked).join('|')).join(' ');
  return four + places[meaning % places.length] + marks + sign + further;
}
