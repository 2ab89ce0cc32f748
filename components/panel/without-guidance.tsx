/** What needs no guidance and stays while it is missing: the sheet, what was ticked here, and the note. */
import { useRef } from 'preact/hooks';
import type { Guide } from '@/guide/model';
import { InLanguage, useWords } from '../language/language';
import { Note } from '../note/note';
import { sheetWords } from '../words/sheet';
import { sidePanelWords } from '../words/side-panel';
import type { PanelContentProps } from './panel-content';
import { TickList } from './tick-list';

/** The panel's content, and the guide in another language than the panel's, where that is there. */
export type WithoutGuidanceProps = PanelContentProps & { spare: Guide | null };

/** Ticks that can be taken back, those whose text is not there by their number, and the note. */
export function WithoutGuidance({ spare, ...props }: WithoutGuidanceProps) {
  const words = useWords(sidePanelWords);
  const { untold } = useWords(sheetWords);
  // One that is taken back stays: it must be possible to tick it again.
  const wereTicked = useRef(new Set<string>());
  for (const id of props.ticks) wereTicked.current.add(id);
  const items = spare?.items.filter(({ id }) => wereTicked.current.has(id)) ?? [];
  const told = new Set(items.map(({ id }) => id));
  const count = [...props.ticks].filter((id) => !told.has(id)).length;
  if (props.sheet.state !== 'open') return null;
  return (
    <>
      {items.length > 0 && spare && (
        <section class="kj-group" aria-labelledby="kj-were-ticked">
          <h2 class="kj-group-title" id="kj-were-ticked">
            {words.ticked}
          </h2>
          <InLanguage language={spare.language}>
            <div lang={spare.language}>
              <TickList {...props} items={items} />
            </div>
          </InLanguage>
        </section>
      )}
      {count > 0 && <p class="kj-quiet-text">{untold(count)}</p>}
      <Note key={props.noteKey} stored={props.note} onNote={props.onNote} />
    </>
  );
}
