/** Is a day a public holiday in Norway, or one of the two eves that offices keep like one? */
import dates from './holidays.json';

const holidays: ReadonlySet<string> = new Set(dates);

/**
 * Whether an ISO date (`2026-05-17`) is a Norwegian public holiday, Christmas Eve or New Year's Eve.
 * An ordinary Sunday is none.
 */
export function isHoliday(date: string): boolean {
  return holidays.has(date);
}
