/** Case, accents, invisible characters and whole words of a text. Imports nothing. */

/** Longest text that is kept or compared, in characters. */
export const longestText = 300;

/** Controls, format characters (bidirectional marks, soft hyphen) and whatever else draws nothing. */
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const beyondAscii = /[^ -~]/;
const spaces = /\s+/g;
/** Combining marks but the ring of å. */
const accents = /[\u0300-\u0309\u030b-\u036f]/g;
const wholeWord = /[\p{L}\p{N}]+(?:[-'’.·][\p{L}\p{N}]+)*/gu;
const joint = /[-'’.·]/g;

/**
 * A text as it may be kept and shown: invisible characters dropped, runs of white space made one space,
 * cut at `longestText`. Reads at most a few times that much of its input, however long it is.
 */
export function plain(raw: string): string {
  if (raw.length <= longestText && !beyondAscii.test(raw)) {
    const trimmed = raw.trim();
    return trimmed.includes('  ') ? trimmed.replace(spaces, ' ') : trimmed;
  }
  const start = raw.length > longestText * 8 ? raw.slice(0, longestText * 8) : raw;
  return start
    .replace(spaces, ' ')
    .replace(invisible, '')
    .replace(spaces, ' ')
    .trim()
    .slice(0, longestText)
    .trimEnd();
}

/**
 * Lower case without accents, as words are compared. Ring, stroke and ligature are letters of their own
 * in Norwegian and stay (å, ø, æ); Swedish and German ö and ä are read as ø and æ.
 */
export function fold(text: string): string {
  const low = text.toLowerCase();
  if (!beyondAscii.test(low)) return low;
  return low
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ö/g, 'ø')
    .replace(/ä/g, 'æ')
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC');
}

/**
 * The folded words of a text in order. What is written together is one word: `e-post` is `epost`,
 * `f.dato` is `fdato`, `employer's` is `employers`.
 */
export function wordsOf(text: string): string[] {
  const found = fold(text).match(wholeWord);
  if (!found) return [];
  return found.map((word) => (joint.test(word) ? word.replace(joint, '') : word));
}

/** The parts of an identifier as separate words: `employerName`, `ctl00$employer_name` → `employer name`. */
export function spellOut(identifier: string): string {
  return identifier
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ')
    .trim();
}
