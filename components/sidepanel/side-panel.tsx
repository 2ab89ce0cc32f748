/** The side panel: search, the numbers for now, and four tabs for the whole working situation. */
import '../styles/surface';
import './side-panel.css';
import { EyeOff } from 'lucide-preact';
import { ContactGroups } from '../contact/contact-groups';
import { Tabs } from '../controls/tabs';
import { EmergencyBar } from '../emergency/emergency-bar';
import { InLanguage, useWords } from '../language/language';
import { OwnLines } from '../organisation/own-lines';
import { Guides } from '../reader/guides';
import { SearchBox } from '../search/search-box';
import { SheetList } from '../sheet/sheet-list';
import { ReaderAt } from '../sources/reader-link';
import { WhatNow } from '../what-now/what-now';
import { sidePanelWords } from '../words/side-panel';
import { type SidePanelProps, sidePanelTabs } from './side-panel-props';

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
  const { tab, onCopy } = props;
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
      <Tabs
        label={words.tabs}
        tabs={sidePanelTabs.map((id) => ({ id, name: words[id] }))}
        selected={tab}
        onSelect={props.onTab}
      >
        {tab === 'sheet' && <SheetList {...props.sheet} />}
        {tab === 'whatNow' && <WhatNow {...props.whatNow} onCopy={onCopy} />}
        {tab === 'guides' && <Guides {...props.guides} />}
        {tab === 'contacts' && (
          <>
            {props.own && <OwnLines lines={props.own} />}
            <ContactGroups views={props.contacts} onCopy={onCopy} />
          </>
        )}
      </Tabs>
    </>
  );
}
