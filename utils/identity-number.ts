/**
 * Does a text seem to hold a Norwegian identity number? For a hint beside the note, nothing else:
 * the number is neither kept nor told on. Shape and check digits as the Tax Administration gives them
 * for fødselsnummer and D-number (six digits of a date, three of an individual, two check digits).
 */

/** Where a number stands in the text, in UTF-16 units. */
export interface IdentityNumberAt {
  at: number;
  length: number;
  /** A D-number has 4 added to the first digit of its day. */
  kind: 'fødselsnummer' | 'D-number';
}

/**
 * Eleven digits, written in one or with the usual signs between day, month, year and the rest; the
 * year may be written whole. What is part of a longer number does not count.
 */
const shape =
  /(?<!\d|\d[.,])(\d{2})[.\-/ ]?(\d{2})[.\-/ ]?(?:(?:18|19|20)(?=\d{2}[.\-/ ]))?(\d{2})[.\-/ ]{0,3}(\d{3})[ ]?(\d{2})(?![\d])/g;

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Modulus 11 with weights; 10 is no digit, so that such a number is never given out. */
function checkDigit(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0);
  return (11 - (sum % 11)) % 11;
}

/** Added to the month: nothing, or what marks numbers made for tests (40, 65, 80). */
const monthMarks = [0, 40, 65, 80];

/** A day that exists in some year; which century is not in the date. */
function isDay(day: number, month: number): boolean {
  const plain = monthMarks.map((mark) => month - mark).find((one) => one >= 1 && one <= 12);
  if (plain === undefined) return false;
  const days = plain === 2 ? 29 : [4, 6, 9, 11].includes(plain) ? 30 : 31;
  return day >= 1 && day <= days;
}

function kindOf(digits: string): IdentityNumberAt['kind'] | null {
  const numbers = Array.from(digits, Number);
  const isChecked =
    checkDigit(numbers, firstWeights) === numbers[9] &&
    checkDigit(numbers, secondWeights) === numbers[10];
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  if (!isChecked) return null;
  if (isDay(day, month)) return 'fødselsnummer';
  return isDay(day - 40, month) ? 'D-number' : null;
}

/**
 * @param text what is being written
 * @returns each number whose date and check digits are right
 */
export function identityNumbersIn(text: string): IdentityNumberAt[] {
  // Spaces that look like one are one; each stays one unit, so that places agree.
  const even = text.replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ').replace(/[‐-–]/g, '-');
  return [...even.matchAll(shape)].flatMap((found) => {
    const kind = kindOf(found.slice(1).join(''));
    return kind ? [{ at: found.index, length: found[0].length, kind }] : [];
  });
}

/** True when the text seems to hold an identity number: hint that it belongs in the case file. */
export const holdsIdentityNumber = (text: string): boolean => identityNumbersIn(text).length > 0;
