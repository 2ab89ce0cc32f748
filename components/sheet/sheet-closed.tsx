/** Why there is no sheet to write on, with the next action. */
import { QuietButton } from '../controls/quiet-button';
import { Notice } from '../feedback/notice';
import { useWords } from '../language/language';
import { panelWords } from '../words/panel';
import { sheetWords } from '../words/sheet';
import { troubleWords } from '../words/trouble';
import type { SheetActions, SheetView } from './sheet-view';

/** A sheet that is not open. */
export type ClosedSheetView = Exclude<SheetView, { state: 'open' | 'read-only' | 'none' }>;

/** False where one can write, and where nobody is to write at all. */
export const isClosed = (sheet: SheetView): sheet is ClosedSheetView =>
  sheet.state !== 'open' && sheet.state !== 'read-only' && sheet.state !== 'none';

/** Being read, locked, or failed. */
export function SheetClosed({ sheet, ...actions }: SheetActions & { sheet: ClosedSheetView }) {
  const panel = useWords(panelWords);
  const words = useWords(sheetWords);
  const troubles = useWords(troubleWords);
  if (sheet.state === 'loading') return <p class="kj-sheet-bar">{words.reading}</p>;
  if (sheet.state === 'trouble') {
    const { title, text } = troubles[sheet.why];
    return (
      <Notice
        tone="danger"
        title={title}
        live
        actions={<QuietButton name={words.retry} onPress={actions.onRetrySave} />}
      >
        {text}
      </Notice>
    );
  }
  if (sheet.state === 'off') {
    const { title, text } = troubles.NotesOff;
    return (
      <Notice tone="neutral" title={title}>
        {text}
      </Notice>
    );
  }
  const { title, text } =
    sheet.state === 'locked'
      ? { title: panel.lockedTitle, text: panel.lockedText }
      : troubles.PassphraseRequired;
  return (
    <Notice
      tone="locked"
      title={title}
      actions={<QuietButton name={panel.unlock} onPress={actions.onUnlock} />}
    >
      {text}
    </Notice>
  );
}
