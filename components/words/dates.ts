/** Times, days and dates as each language writes them. Own tables: browsers differ on nynorsk. */
import type { Language } from '@/guide/languages';

const months = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  nn: 'januar februar mars april mai juni juli august september oktober november desember',
  en: 'January February March April May June July August September October November December',
} as const satisfies Record<Language, string>;

const weekdays = {
  nb: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  nn: 'måndag tysdag onsdag torsdag fredag laurdag sundag',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
} as const satisfies Record<Language, string>;

const two = (number: number) => String(number).padStart(2, '0');

/**
 * A time of day: `14.02` in Norwegian, `14:02` in English.
 *
 * @param minutes since midnight, 0 to 1440
 */
export function minutesText(language: Language, minutes: number): string {
  const mark = language === 'en' ? ':' : '.';
  return `${two(Math.floor(minutes / 60))}${mark}${two(minutes % 60)}`;
}

/**
 * The time of day of an instant, on this machine's clock.
 *
 * @param at milliseconds since 1970
 */
export function clockText(language: Language, at: number): string {
  const date = new Date(at);
  return minutesText(language, date.getHours() * 60 + date.getMinutes());
}

/**
 * The date of an instant: `6. desember` or `6 December`.
 *
 * @param at milliseconds since 1970
 */
export function dayText(language: Language, at: number): string {
  const date = new Date(at);
  const month = months[language].split(' ')[date.getMonth()];
  return `${date.getDate()}${language === 'en' ? '' : '.'} ${month}`;
}

/**
 * The name of a weekday.
 *
 * @param day 1 (Monday) to 7 (Sunday)
 */
export function weekdayText(language: Language, day: number): string {
  return weekdays[language].split(' ')[day - 1] ?? '';
}

/**
 * A date with its year: `1. mars 2026` or `1 March 2026`.
 *
 * @param iso a date such as `2026-03-01`
 */
export function isoDayText(language: Language, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const at = new Date(year ?? 0, (month ?? 1) - 1, day ?? 1).getTime();
  return `${dayText(language, at)} ${year}`;
}
