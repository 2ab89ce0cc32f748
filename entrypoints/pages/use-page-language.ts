/** The document's own language: what a screen reader speaks before it reads any part. */
import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '@/guide/languages';

/** @param language null while the settings are still being read: then it stays as it was built */
export function usePageLanguage(language: Language | null): void {
  useLayoutEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
}
