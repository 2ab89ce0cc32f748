/** The panel beside a field: what to look for, ask and do, a note, and whom to call. */
import '../styles/surface';
import './panel.css';
import { useState } from 'preact/hooks';
import { ContactLine } from '../contact/contact-line';
import { Tabs } from '../controls/tabs';
import { Loading } from '../feedback/loading';
import { InLanguage, useWords } from '../language/language';
import { SheetBar } from '../sheet/sheet-bar';
import { ReaderAt } from '../sources/reader-link';
import { panelWords } from '../words/panel';
import { Ask } from './ask';
import { Do } from './do';
import { LookFor } from './look-for';
import { Note } from './note';
import { PanelHeader } from './panel-header';
import { GuidanceFailed, NothingHere, SheetLocked, SheetReadOnly } from './panel-notices';
import { type PanelProps, type PanelTab, panelTabs } from './panel-props';

/** The whole panel. It fills its frame; only the tab's content scrolls. */
export function Panel(props: PanelProps) {
  return (
    <InLanguage language={props.language}>
      <ReaderAt door={props.reader}>
        <main class="kj-panel" lang={props.language} data-layout={props.layout}>
          <PanelHeader {...props} />
          <Content {...props} />
          <PanelFoot {...props} />
        </main>
      </ReaderAt>
    </InLanguage>
  );
}

function Content(props: PanelProps) {
  const words = useWords(panelWords);
  const [tab, setTab] = useState<PanelTab>(props.tab ?? 'look');
  const { guidance } = props;
  const choose = (next: PanelTab) => {
    setTab(next);
    props.onTab?.(next);
  };
  if (guidance.state === 'loading') {
    return (
      <div class="kj-panel-body">
        <Loading name={words.loading} lines={6} />
      </div>
    );
  }
  if (guidance.state === 'failed') return <GuidanceFailed {...props} />;
  if (guidance.items.length === 0) return <NothingHere {...props} />;
  const tabs = panelTabs.map((id) => ({ id, name: words[id] }));
  return (
    <Tabs label={words.tabs} tabs={tabs} selected={tab} onSelect={choose}>
      {(tab === 'look' || tab === 'note') && <SheetLine {...props} />}
      {tab === 'look' && <LookFor {...props} items={guidance.items} />}
      {tab === 'ask' && <Ask items={guidance.items} minor={props.minor} />}
      {tab === 'do' && <Do items={guidance.items} minor={props.minor} />}
      {tab === 'note' && props.sheet.state === 'open' && (
        <Note key={props.noteKey} stored={props.note} onNote={props.onNote} />
      )}
      {tab !== 'note' && guidance.items.some((item) => item.reviewed === null) && (
        <p class="kj-unreviewed">{words.unreviewed}</p>
      )}
    </Tabs>
  );
}

function SheetLine(props: PanelProps) {
  switch (props.sheet.state) {
    case 'open':
      return <SheetBar {...props} sheet={props.sheet} />;
    case 'locked':
      return <SheetLocked onUnlock={props.onUnlock} />;
    case 'read-only':
      return <SheetReadOnly onExpand={props.onExpand} />;
  }
}

function PanelFoot({ contact, onCopy }: PanelProps) {
  const words = useWords(panelWords);
  return (
    <footer class="kj-panel-foot">
      <p class="kj-reminder">{words.reminder}</p>
      {contact && <ContactLine view={contact} onCopy={onCopy} />}
    </footer>
  );
}
