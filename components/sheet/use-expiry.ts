/** The sentence that says when a sheet deletes itself. */
import { useLanguage, useWords } from '../language/language';
import { dayText } from '../words/dates';
import { sheetWords } from '../words/sheet';
import type { Saved } from './sheet-view';

/** @returns "Slettes 6. desember.", or null before anything is saved */
export function useExpiry(saved: Saved): string | null {
  const words = useWords(sheetWords);
  const language = useLanguage();
  if (saved.state !== 'saved') return null;
  const text = words.expires(dayText(language, saved.expires));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
