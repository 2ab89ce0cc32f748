/** The sheet one ticks or answers on, in view while one does: its name by time, and what is saved. */
import './sheet.css';
import { useLanguage, useWords } from '../language/language';
import { clockText } from '../words/dates';
import { dot } from '../words/dot';
import { sheetWords } from '../words/sheet';
import { SavedState } from './saved-state';
import type { OpenSheetView, SheetActions } from './sheet-view';

type Actions = Pick<SheetActions, 'onRetrySave' | 'onContinueSheet'>;

/** One line that stays in view; below it the earlier sheet, where one may be carried on with. */
export function SheetHead({ sheet, ...actions }: Actions & { sheet: OpenSheetView }) {
  return (
    <>
      <p class="kj-sheet-bar">
        <span class="kj-sheet-name">{sheet.name || sheet.label}</span>
        {sheet.name && `${dot}${sheet.label}`}
        {dot}
        <SavedState sheet={sheet} onRetry={actions.onRetrySave} />
      </p>
      {sheet.offer && <SheetOffer {...actions} begun={sheet.offer.begun} />}
    </>
  );
}

function SheetOffer({ begun, onContinueSheet }: Actions & { begun: number }) {
  const words = useWords(sheetWords);
  const time = clockText(useLanguage(), begun);
  return (
    <div class="kj-sheet-offer">
      <p class="kj-sheet-offer-title">{words.offer(time)}</p>
      <p class="kj-sheet-offer-why">{words.offerWhy}</p>
      <div class="kj-actions">
        <button type="button" class="ds-button" data-variant="secondary" onClick={onContinueSheet}>
          {words.carryOn(time)}
        </button>
      </div>
    </div>
  );
}
