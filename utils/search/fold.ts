/** Which letters count as the same letter in a search? */

const letters: Record<string, string> = { å: 'a', ø: 'o', æ: 'a', ö: 'o', ä: 'a', ð: 'd', ß: 'ss' };
const digraphs: Record<string, string> = { aa: 'a', oe: 'o', ae: 'a' };

/** A text as searches compare it, with the way back to the text. */
export interface Folded {
  text: string;
  /** For each letter of the folded text, where it begins in the text as written. */
  from: number[];
  /** For each letter of the folded text, where it ends in the text as written. */
  to: number[];
}

/**
 * Lower case, without accents; å, ø and æ as people write them who lack the keys: å, aa and a are
 * one, so are ø, oe and o, and æ, ae and a.
 */
export function fold(text: string): string {
  return foldWithPlaces(text).text;
}

/** The same, keeping where each letter came from. */
export function foldWithPlaces(text: string): Folded {
  const folded: Folded = { text: '', from: [], to: [] };
  let place = 0;
  for (const written of text) {
    const end = place + written.length;
    for (const letter of foldLetter(written).split('')) push(folded, letter, place, end);
    place = end;
  }
  return folded;
}

function foldLetter(written: string): string {
  const lower = written.toLowerCase();
  if (lower >= ' ' && lower <= '~') return lower;
  return letters[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[øæ]/g, 'o');
}

/** Adds a letter; the second of a digraph joins the first. */
function push(folded: Folded, letter: string, start: number, end: number): void {
  const joined = digraphs[folded.text.slice(-1) + letter];
  const last = folded.text.length - 1;
  if (joined !== undefined) {
    folded.text = folded.text.slice(0, -1) + joined;
    folded.to[last] = end;
    return;
  }
  folded.text += letter;
  folded.from.push(start);
  folded.to.push(end);
}
