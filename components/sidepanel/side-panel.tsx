/** The side panel: search, the numbers for now, and four tabs for the whole working situation. */
import '../styles/surface';
import './side-panel.css';
import { EyeOff } from 'lucide-preact';
import { CardMaker } from '../card/card-maker';
import { ContactGroups } from '../contact/contact-groups';
import { Tabs } from '../controls/tabs';
import { useWayBack, type WayBack } from '../controls/way-back';
import { Conversation } from '../conversation/conversation';
import { EmergencyBar } from '../emergency/emergency-bar';
import { GuideMissing, GuideMissingPage } from '../feedback/guide-missing';
import { PickField } from '../field-rules/pick-field';
import { InLanguage, useWords } from '../language/language';
import { OwnLines } from '../organisation/own-lines';
import { Places } from '../places/places';
import { Guides } from '../reader/guides';
import { SearchBox } from '../search/search-box';
import { SheetHead } from '../sheet/sheet-head';
import { SheetList } from '../sheet/sheet-list';
import type { SheetListProps } from '../sheet/sheet-list-props';
import { ReaderAt } from '../sources/reader-link';
import { WhatNow } from '../what-now/what-now';
import { cardWords } from '../words/card';
import { conversationWords } from '../words/conversation';
import { rulesWords } from '../words/rules';
import { sidePanelWords } from '../words/side-panel';
import { type SidePanelProps, type SideTool, sidePanelTabs } from './side-panel-props';
import { ToolPage } from './tool-page';
import { Tools } from './tools';

/** The whole side panel, from 320 px; only the tab's content scrolls. */
export function SidePanel(props: SidePanelProps) {
  return (
    <InLanguage language={props.language}>
      <ReaderAt door={props.reader}>
        <main class="kj-side-panel" lang={props.language}>
          <Content {...props} />
        </main>
      </ReaderAt>
    </InLanguage>
  );
}

function Content(props: SidePanelProps) {
  const words = useWords(sidePanelWords);
  const wayBack = useWayBack(props.tool);
  return (
    <>
      <h1 class="ds-sr-only">{words.title}</h1>
      <div class="kj-side-panel-top">
        <SearchBox {...props.search} />
        <button type="button" class="ds-button" data-variant="secondary" onClick={props.onHideAll}>
          <EyeOff aria-hidden="true" />
          {words.hideAll}
        </button>
      </div>
      <EmergencyBar contacts={props.emergency} />
      {props.tool ? <Tool {...props} tool={props.tool} /> : <TabsOf {...props} wayBack={wayBack} />}
    </>
  );
}

function Tool(props: SidePanelProps & { tool: SideTool }) {
  const titles = {
    conversation: useWords(conversationWords).title,
    card: useWords(cardWords).title,
    places: useWords(sidePanelWords).places,
    field: useWords(rulesWords).pick,
  };
  const { tool, onTool, onTab, onCopy, missing } = props;
  const { under18, onUnder18, sheet } = props.sheet;
  return (
    <ToolPage
      key={tool}
      title={titles[tool]}
      onBack={() => {
        if (tool === 'field') props.field.onStop();
        onTool(null);
      }}
    >
      <SheetInUse {...props.sheet} />
      {missing && tool !== 'field' && <GuideMissing {...missing} level={3} />}
      {!missing && tool === 'conversation' && props.conversation && (
        <Conversation
          // Another sheet is another person.
          key={sheet.state === 'open' ? sheet.sheetId : sheet.state}
          content={props.conversation}
          under18={under18}
          onUnder18={onUnder18}
          onCopy={onCopy}
          onCard={() => onTool('card')}
          onWhatNow={() => {
            onTool(null);
            onTab('whatNow');
          }}
        />
      )}
      {!missing && tool === 'card' && (
        <CardMaker {...props.card} under18={under18} onUnder18={onUnder18} />
      )}
      {tool === 'field' && <PickField {...props.field} />}
      {!missing && tool === 'places' && <Places {...props.places} sheet={sheet} />}
    </ToolPage>
  );
}

function TabsOf(props: SidePanelProps & { wayBack: WayBack<SideTool> }) {
  const words = useWords(sidePanelWords);
  const { tab, onCopy, missing } = props;
  const { flow } = props.whatNow;
  return (
    <Tabs
      label={words.tabs}
      tabs={sidePanelTabs.map((id) => ({ id, name: words[id] }))}
      selected={tab}
      onSelect={props.onTab}
    >
      {tab === 'sheet' && !props.sheet.opened && <Tools {...props} />}
      {tab === 'sheet' && <SheetList {...props.sheet} />}
      {tab === 'contacts' && props.own && <OwnLines lines={props.own} />}
      {tab !== 'sheet' && missing && <GuideMissingPage {...missing} />}
      {!missing && tab === 'whatNow' && flow && (
        <WhatNow {...props.whatNow} flow={flow} onCopy={onCopy} onTool={props.onTool}>
          <SheetInUse {...props.sheet} />
        </WhatNow>
      )}
      {!missing && tab === 'guides' && <Guides {...props.guides} />}
      {!missing && tab === 'contacts' && props.contacts && (
        <ContactGroups views={props.contacts} onCopy={onCopy} />
      )}
    </Tabs>
  );
}

/** Answers and ticks outside the sheet's own tab go onto it too: it must be in view there. */
function SheetInUse({ sheet, ...actions }: SheetListProps) {
  return sheet.state === 'open' ? <SheetHead {...actions} sheet={sheet} /> : null;
}
