/** Case, accents, invisible characters and whole words of a text. Imports nothing. */

/** Longest text that is kept or compared, in characters. */
export const longestText = 300;

/** Anything but printable Latin letters and signs, or white space that is to be made one space. */
const unusual = /[^ -~\u00a1-\u00ac\u00ae-\u024f]| {2}/;
/** Controls, format characters (bidirectional marks, soft hyphen) and whatever else draws nothing. */
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const spaces = /\s+/g;
/** Anything but small letters of Norwegian and English and what mostly stands between them. */
const beyondNorwegian = /[^ -~æøå§«»–—“”‘’…·•]/;
/** Combining marks but the ring of å. */
const accents = /[\u0300-\u0309\u030b-\u036f]/g;
/** Classes of Unicode take long to make ready: most pages never need them. */
const norwegianWord = /[a-z0-9æøå]+(?:[-'’.·][a-z0-9æøå]+)*/g;
const anyWord = /[\p{L}\p{N}]+(?:[-'’.·][\p{L}\p{N}]+)*/gu;
const joint = /[-'’.·]/;
const joints = /[-'’.·]/g;
/** Digits and signs of identifiers. */
const besidesLetters = /[!-@[-`{-~]+/g;

/**
 * A text as it may be kept and shown: invisible characters dropped, runs of white space made one space,
 * cut at `longestText`. Reads at most a few times that much of its input, however long it is.
 */
export function plain(raw: string): string {
  if (raw === '') return raw;
  if (raw.length <= longestText && !unusual.test(raw)) return raw.trim();
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
  if (!beyondNorwegian.test(low)) return low;
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
  const folded = fold(text);
  const found = folded.match(beyondNorwegian.test(folded) ? anyWord : norwegianWord) ?? [];
  return joint.test(folded) ? found.map((word) => word.replace(joints, '')) : found;
}

/** The parts of an identifier as separate words: `employerName`, `ctl00$employer_name` → `employer name`. */
export function spellOut(identifier: string): string {
  return identifier.replace(/([a-zæøå\d])([A-ZÆØÅ])/g, '$1 $2').replace(besidesLetters, ' ');
}
