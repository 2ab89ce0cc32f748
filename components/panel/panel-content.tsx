/** The tabs of one field's support and what is in them: in the panel, and in the sheet. */
import { useState } from 'preact/hooks';
import { Tabs } from '../controls/tabs';
import { useWords } from '../language/language';
import { Note } from '../note/note';
import { SheetBar } from '../sheet/sheet-bar';
import { SheetClosed } from '../sheet/sheet-closed';
import { panelWords } from '../words/panel';
import { Ask } from './ask';
import { Do } from './do';
import { LookFor } from './look-for';
import { GuidanceFailed, GuidanceLoading, NothingHere, SheetReadOnly } from './panel-notices';
import { type PanelProps, type PanelTab, panelTabs } from './panel-props';
import { WithoutGuidance } from './without-guidance';

/** What the tabs need of the panel. */
export type PanelContentProps = Omit<
  PanelProps,
  'language' | 'layout' | 'reader' | 'onClose' | 'contact'
>;

/** The tabs, or why there are none. */
export function PanelContent(props: PanelContentProps) {
  const words = useWords(panelWords);
  const [tab, setTab] = useState<PanelTab>(props.tab ?? 'look');
  const { guidance } = props;
  const choose = (next: PanelTab) => {
    setTab(next);
    props.onTab?.(next);
  };
  if (guidance.state === 'loading') return <GuidanceLoading />;
  if (guidance.state === 'failed') {
    return (
      <GuidanceFailed {...props}>
        <SheetLine {...props} />
        <WithoutGuidance {...props} spare={guidance.spare ?? null} />
      </GuidanceFailed>
    );
  }
  if (guidance.items.length === 0) return <NothingHere {...props} />;
  const here = panelTabs.filter((id) => id !== 'note' || props.sheet.state !== 'none');
  const tabs = here.map((id) => ({ id, name: words[id] }));
  return (
    <Tabs label={words.tabs} tabs={tabs} selected={tab} onSelect={choose}>
      {(tab === 'look' || tab === 'note') && <SheetLine {...props} />}
      {tab === 'look' && <LookFor {...props} items={guidance.items} />}
      {tab === 'ask' && <Ask items={guidance.items} minor={props.minor} />}
      {tab === 'do' && <Do items={guidance.items} minor={props.minor} own={props.own ?? null} />}
      {tab === 'note' && props.sheet.state === 'open' && (
        <Note key={props.noteKey} stored={props.note} onNote={props.onNote} />
      )}
      {tab !== 'note' && guidance.items.some((item) => item.reviewed === null) && (
        <p class="kj-unreviewed">{words.unreviewed}</p>
      )}
    </Tabs>
  );
}

/** Where ticks and notes lie when they do not lie in the extension. */
function KeptHere() {
  return <p class="kj-quiet-text">{useWords(panelWords).keptHere}</p>;
}

function SheetLine(props: PanelContentProps) {
  switch (props.sheet.state) {
    case 'open':
      return (
        <>
          {props.inPage && <KeptHere />}
          <SheetBar {...props} sheet={props.sheet} />
        </>
      );
    case 'read-only':
      return <SheetReadOnly onExpand={props.onExpand} />;
    case 'none':
      return null;
    default:
      return <SheetClosed {...props} sheet={props.sheet} />;
  }
}
