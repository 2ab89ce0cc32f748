/** Which sheet am I writing on? Named by its time, so that it tells an onlooker nothing. */
import './sheet.css';
import { useLanguage, useWords } from '../language/language';
import { clockText } from '../words/dates';
import { dot } from '../words/dot';
import { sheetWords } from '../words/sheet';
import { SavedState } from './saved-state';
import { SheetNotices } from './sheet-notices';
import type { OpenSheetView, SheetActions } from './sheet-view';

/** An open sheet with its actions. */
export interface SheetBarProps extends SheetActions {
  sheet: OpenSheetView;
}

/** The sheet's name, what is saved, and the way to a new one or another; first what must be told. */
export function SheetBar(props: SheetBarProps) {
  const { sheet } = props;
  const words = useWords(sheetWords);
  return (
    <>
      <p class="kj-sheet-bar">
        <span class="kj-sheet-name">{sheet.name || sheet.label}</span>
        {sheet.name && `${dot}${sheet.label}`}
        {dot}
        <SavedState sheet={sheet} onRetry={props.onRetrySave} />
      </p>
      {sheet.offer && <SheetOffer {...props} begun={sheet.offer.begun} />}
      <SheetNotices {...props} />
      <p class="kj-sheet-more">
        {words.workingNote}{' '}
        {sheet.stored && (
          <>
            <button type="button" class="ds-link" onClick={props.onNewSheet}>
              {words.startNew}
            </button>
            {props.onSheets && dot}
          </>
        )}
        {props.onSheets && (
          <button type="button" class="ds-link" onClick={props.onSheets}>
            {words.all}
          </button>
        )}
      </p>
    </>
  );
}

function SheetOffer({ begun, onContinueSheet }: SheetActions & { begun: number }) {
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
