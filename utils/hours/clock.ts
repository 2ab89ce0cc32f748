/** How is a moment said in Norwegian time? */
import type { Language } from '@/guide/languages';

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/**
 * The weekday and the clock time of a moment in Norway, whatever the machine's time zone:
 * `{ weekday: 'mandag', time: '10.00' }`, in English `{ weekday: 'Monday', time: '10:00' }`.
 */
export function osloClock(moment: Date, language: Language): { weekday: string; time: string } {
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone: 'Europe/Oslo', ...options }).format(
      moment,
    );
  const time = say({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  // Norwegian writes 10.00; the browsers' own data says 10:00.
  return {
    weekday: say({ weekday: 'long' }),
    time: language === 'en' ? time : time.replace(':', '.'),
  };
}
