/** Is what I ticked and wrote kept, and until when? */
import './sheet.css';
import { useLanguage, useWords } from '../language/language';
import { clockText, dayText } from '../words/dates';
import { dot } from '../words/dot';
import { sheetWords } from '../words/sheet';
import type { Saved } from './sheet-view';

/** "Lagret 14.02 · slettes 6. desember", "Lagrer …", or the failure with its remedy. */
export function SavedState({ saved, onRetry }: { saved: Saved; onRetry(): void }) {
  const words = useWords(sheetWords);
  const language = useLanguage();
  const text = () => {
    switch (saved.state) {
      case 'nothing':
        return words.nothingYet;
      case 'saving':
        return words.saving;
      case 'saved':
        return `${words.saved(clockText(language, saved.at))}${dot}${words.expires(dayText(language, saved.expires))}`;
      case 'failed':
        return words.notSaved;
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
