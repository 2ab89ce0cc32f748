/** A sheet's label: neutral, by its time, never a name. */
import type { Language } from '@/guide/languages';

const word: Record<Language, string> = { nb: 'Ark', nn: 'Ark', en: 'Sheet' };

const months: Record<Language, readonly string[]> = {
  nb: 'jan. feb. mars april mai juni juli aug. sep. okt. nov. des.'.split(' '),
  nn: 'jan. feb. mars april mai juni juli aug. sep. okt. nov. des.'.split(' '),
  en: 'Jan Feb March April May June July Aug Sep Oct Nov Dec'.split(' '),
};

const two = (number: number) => `${number}`.padStart(2, '0');

/**
 * @param startedAt milliseconds since 1970, shown in the machine's own time zone
 * @returns such as "Ark 14.02 · 22. nov.", "Sheet 14:02 · 22 Nov"
 */
export function sheetLabel(startedAt: number, language: Language): string {
  const time = new Date(startedAt);
  // As in the rest of the surfaces: 14.02, in English 14:02.
  const mark = language === 'en' ? ':' : '.';
  const clock = `${two(time.getHours())}${mark}${two(time.getMinutes())}`;
  const day = language === 'en' ? `${time.getDate()}` : `${time.getDate()}.`;
  return `${word[language]} ${clock} · ${day} ${months[language][time.getMonth()]}`;
}
