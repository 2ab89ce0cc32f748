/** Each language by its own name. */
import type { Language } from '@/guide/languages';

export const languageNames = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
} as const satisfies Record<Language, string>;
