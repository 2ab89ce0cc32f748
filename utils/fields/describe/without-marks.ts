/** A form numbers its questions and marks those that must be answered: neither is part of the question. */

/** The number of a question, and the word that it must be answered. */
const number = /^(\d{1,2}(\.\d{1,2})*[.)]|[a-z]\))\s*(?=\p{L})/iu;
const duty =
  /[\s(*]+(må (fylles|fyllast) ut|obligatorisk|påkrev[dt]|required|mandatory|valgfri(tt)?|valfri(tt)?|optional)[\s)*]*$/i;

/** What a label asks, without what only numbers it or marks it as required. */
export function withoutMarks(label: string): string {
  const bare = label.replace(number, '').replace(duty, '');
  return bare === label || /\p{L}/u.test(bare) ? bare : label;
}
