/** The end of the sheet: summary, deletion (asked once more), and where all this is kept. */
import { useState } from 'preact/hooks';
import { Confirm } from '../controls/confirm';
import { QuietButton } from '../controls/quiet-button';
import { useWayBack, type WayBack } from '../controls/way-back';
import { useWords } from '../language/language';
import { sidePanelWords } from '../words/side-panel';
import { vaultWords } from '../words/vault';
import type { OpenSheetView } from './sheet-view';
import { useExpiry } from './use-expiry';

/** What can be done with the whole sheet. */
export interface SheetEndProps {
  sheet: OpenSheetView;
  wayBack: WayBack<string>;
  onSummary?(): void;
  /** True when the notes are handed over: then the sheet goes. */
  onHandOver?(): Promise<boolean>;
  onDelete(): void;
  /** Left out where nothing can be locked. */
  onLock?(): void;
}

/** The buttons and one sentence. */
export function SheetEnd(props: SheetEndProps) {
  const { sheet, onSummary, onHandOver, onDelete, onLock } = props;
  const words = useWords(sidePanelWords);
  const { lockNow } = useWords(vaultWords);
  const [asking, setAsking] = useState(false);
  const kept = useWayBack(asking ? 'remove' : null);
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
          <button
            type="button"
            class="ds-button"
            ref={props.wayBack('summary')}
            onClick={onSummary}
          >
            {words.summary}
          </button>
        )}
        {onHandOver && (
          <QuietButton
            name={words.handOver}
            onPress={() => void onHandOver().then((isDone) => isDone && onDelete())}
          />
        )}
        <QuietButton name={words.remove} door={kept('remove')} onPress={() => setAsking(true)} />
        {onLock && <QuietButton name={lockNow} onPress={onLock} />}
      </div>
      <p class="kj-quiet-text">
        {words.kept} {expiry}
      </p>
    </div>
  );
}
