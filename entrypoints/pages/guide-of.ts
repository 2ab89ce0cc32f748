/** Fetches the built guide in one language, once, when it is first needed. */
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';

const fetchers: Record<Language, () => Promise<{ default: Guide }>> = {
  nb: () => import('virtual:guide/nb'),
  nn: () => import('virtual:guide/nn'),
  en: () => import('virtual:guide/en'),
};

/** @returns the whole guide in that language */
export async function guideOf(language: Language): Promise<Guide> {
  return (await fetchers[language]()).default;
}
