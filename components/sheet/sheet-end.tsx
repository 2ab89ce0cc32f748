/** The end of the sheet: summary, deletion (asked once more), and where all this is kept. */
import { useState } from 'preact/hooks';
import { Confirm } from '../controls/confirm';
import { useWords } from '../language/language';
import { sidePanelWords } from '../words/side-panel';
import type { OpenSheetView } from './sheet-view';
import { useExpiry } from './use-expiry';

/** What can be done with the whole sheet. */
export interface SheetEndProps {
  sheet: OpenSheetView;
  onSummary?(): void;
  onDelete(): void;
}

/** Two buttons and one sentence. */
export function SheetEnd({ sheet, onSummary, onDelete }: SheetEndProps) {
  const words = useWords(sidePanelWords);
  const [asking, setAsking] = useState(false);
  const expiry = useExpiry(sheet);
  if (asking) {
    return (
      <Confirm
        question={words.removeAsk}
        cost={words.removeWhy}
        yes={words.removeYes}
        no={words.removeNo}
        onYes={onDelete}
        onNo={() => setAsking(false)}
      />
    );
  }
  return (
    <div class="kj-sheet-end">
      <div class="kj-actions">
        {onSummary && (
          <button type="button" class="ds-button" onClick={onSummary}>
            {words.summary}
          </button>
        )}
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => setAsking(true)}
        >
          {words.remove}
        </button>
      </div>
      <p class="kj-quiet-text">
        {words.kept} {expiry}
      </p>
    </div>
  );
}
