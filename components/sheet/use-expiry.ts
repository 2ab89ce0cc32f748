/** The sentence that says when a sheet deletes itself. */
import { useLanguage, useWords } from '../language/language';
import { dayText } from '../words/dates';
import { sheetWords } from '../words/sheet';
import type { OpenSheetView } from './sheet-view';

/** @returns "Slettes 6. desember." */
export function useExpiry({ expires }: Pick<OpenSheetView, 'expires'>): string {
  const words = useWords(sheetWords);
  const language = useLanguage();
  const text = words.expires(dayText(language, expires));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
