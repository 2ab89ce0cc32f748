/** Which sheet am I writing on? Named by its time, so that it tells an onlooker nothing. */
import './sheet.css';
import type { WayBack } from '../controls/way-back';
import { useWords } from '../language/language';
import { dot } from '../words/dot';
import { sheetWords } from '../words/sheet';
import { SheetHead } from './sheet-head';
import { SheetNotices } from './sheet-notices';
import type { OpenSheetView, SheetActions } from './sheet-view';

/** An open sheet with its actions. */
export interface SheetBarProps extends SheetActions {
  sheet: OpenSheetView;
  /** Left out where what is opened does not stand in its place. */
  wayBack?: WayBack<string>;
}

/** The sheet's name, what is saved, and the way to a new one or another; first what must be told. */
export function SheetBar(props: SheetBarProps) {
  const { sheet } = props;
  const words = useWords(sheetWords);
  return (
    <>
      <SheetHead {...props} />
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
          <button
            type="button"
            class="ds-link"
            ref={props.wayBack?.('shelf') ?? null}
            onClick={props.onSheets}
          >
            {words.all}
          </button>
        )}
      </p>
    </>
  );
}
