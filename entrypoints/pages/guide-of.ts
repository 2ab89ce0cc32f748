/** Fetches the built guide in one language, once, when it is first needed. */
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';

const fetchers: Record<Language, () => Promise<{ default: Guide }>> = {
  nb: () => import('virtual:guide/nb'),
  nn: () => import('virtual:guide/nn'),
  en: () => import('virtual:guide/en'),
};

const outlines: typeof fetchers = {
  nb: () => import('virtual:guide/outline-nb'),
  nn: () => import('virtual:guide/outline-nn'),
  en: () => import('virtual:guide/outline-en'),
};

/** @returns the guide without its lines: a tenth of it, enough for numbers, contacts and chapters */
export async function outlineOf(language: Language): Promise<Guide> {
  return (await outlines[language]()).default;
}

/** @returns the whole guide in that language */
export async function guideOf(language: Language): Promise<Guide> {
  return (await fetchers[language]()).default;
}
