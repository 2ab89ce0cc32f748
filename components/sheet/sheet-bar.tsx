/** Which sheet am I writing on? Named by its time alone, so that it tells an onlooker nothing. */
import './sheet.css';
import { useLanguage, useWords } from '../language/language';
import { clockText } from '../words/dates';
import { dot } from '../words/dot';
import { sheetWords } from '../words/sheet';
import { SavedState } from './saved-state';
import type { SheetActions, SheetView } from './sheet-view';

/** An open sheet with its actions. */
export interface SheetBarProps extends SheetActions {
  sheet: Extract<SheetView, { state: 'open' }>;
}

/** The sheet's name, what is saved, and the way to a new one or back to an earlier one. */
export function SheetBar(props: SheetBarProps) {
  const { begun, saved, offer } = props.sheet;
  const words = useWords(sheetWords);
  const language = useLanguage();
  if (offer) return <SheetOffer {...props} begun={offer.begun} />;
  return (
    <p class="kj-sheet-bar">
      {begun === null ? words.newSheetName : words.sheet(clockText(language, begun))}
      {dot}
      <SavedState saved={saved} onRetry={props.onRetrySave} />
      {begun !== null && (
        <>
          {dot}
          <button type="button" class="ds-link" onClick={props.onNewSheet}>
            {words.startNew}
          </button>
        </>
      )}
    </p>
  );
}

function SheetOffer({ begun, onContinueSheet, onNewSheet }: SheetActions & { begun: number }) {
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
        <button type="button" class="ds-button" data-variant="tertiary" onClick={onNewSheet}>
          {words.startNew}
        </button>
      </div>
    </div>
  );
}
