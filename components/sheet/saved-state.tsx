/** Is what I ticked and wrote kept, and until when? */
import './sheet.css';
import { useLanguage, useWords } from '../language/language';
import { clockText, dayText } from '../words/dates';
import { dot } from '../words/dot';
import { sheetWords } from '../words/sheet';
import { troubleWords } from '../words/trouble';
import type { OpenSheetView } from './sheet-view';

/** A sheet that can be written on, and what to do when saving failed. */
export interface SavedStateProps {
  sheet: Pick<OpenSheetView, 'saved' | 'stored' | 'expires'>;
  onRetry(): void;
}

/** "Lagret 14.02 · slettes 6. desember", "Lagrer …", or the failure with its remedy. */
export function SavedState({ sheet, onRetry }: SavedStateProps) {
  const words = useWords(sheetWords);
  const troubles = useWords(troubleWords);
  const language = useLanguage();
  const { saved, stored } = sheet;
  const ends = (at: number) => words.expires(dayText(language, at));
  const text = () => {
    switch (saved.state) {
      case 'nothing':
        return stored ? ends(sheet.expires) : words.nothingYet;
      case 'saving':
        return words.saving;
      case 'saved':
        return `${words.saved(clockText(language, saved.at))}${dot}${ends(saved.expires)}`;
      case 'failed':
        return `${words.notSaved}. ${troubles[saved.why].title}. ${troubles[saved.why].text}`;
    }
  };
  return (
    <span class="kj-saved" data-state={saved.state}>
      <span role="status">{text()}</span>
      {saved.state === 'failed' && (
        <button type="button" class="ds-link" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </span>
  );
}
