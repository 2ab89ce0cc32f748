/** Was a number typed, and whose is it? */

/** The digits of a typed phone number or the beginning of one; null when it is something else. */
export function numberTyped(query: string): string | null {
  const digits = query.replace(/[\s().-]/g, '').replace(/^(\+|00)47/, '');
  return /^\d{2,}$/.test(digits) ? digits : null;
}

/** How well typed digits fit a phone number: 1 the whole, less for its beginning or middle, 0 not. */
export function phoneMatch(number: string, typed: string): number {
  if (number === typed) return 1;
  if (number.startsWith(typed)) return 0.5 + (0.4 * typed.length) / number.length;
  return typed.length >= 3 && number.includes(typed) ? 0.3 : 0;
}
