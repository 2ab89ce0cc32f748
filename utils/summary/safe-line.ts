/**
 * Text from pages and notes as lines that are nothing but text wherever they are pasted. A
 * spreadsheet takes a cell for a formula by its first sign (OWASP, CSV injection), and a tab or a
 * line break begins a cell: so there are no tabs, and what would begin one gets an apostrophe.
 */

/** Everything that a program may take for the end of a line. */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Controls, marks of direction, and what has no width: they hide what a text says. */
const unseen =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
/** Signs that begin a formula, also in their wide and small shapes. */
const starter = '[=+\\-@\\u2212\\uff0b\\uff0d\\uff1d\\uff20\\ufe62\\ufe63\\ufe66\\ufe6b]';
/** At the start of a line, whatever space and quotes stand before. */
const startsCell = new RegExp(`^([\\s"]*)(?=${starter})`, 'u');
/** After what separates cells in a text that is opened as a table. */
const startsNextCell = new RegExp(`([,;|]["']?)(?=${starter}[\\p{L}\\d(=+@"'])`, 'gu');

function safeLine(line: string): string {
  return line
    .replace(/\t/g, ' ')
    .replace(unseen, '')
    .replace(startsNextCell, "$1'")
    .replace(startsCell, "$1'")
    .trimEnd();
}

/**
 * @param text from a page, a note or the guide
 * @returns its lines, none of which begins a formula or hides anything
 */
export const safeLines = (text: string): string[] => text.split(lineBreaks).map(safeLine);

/** The same as one line, for names and headings. */
export const safeText = (text: string): string =>
  safeLine(text.split(lineBreaks).join(' ').replace(/\s+/g, ' ').trim());
