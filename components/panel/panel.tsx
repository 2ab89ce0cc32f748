/** The panel beside a field: what to look for, ask and do, a note, and whom to call. */
import '../styles/surface';
import './panel.css';
import { ContactLine } from '../contact/contact-line';
import { InLanguage, useWords } from '../language/language';
import { ReaderAt } from '../sources/reader-link';
import { panelWords } from '../words/panel';
import { PanelContent } from './panel-content';
import { PanelHeader } from './panel-header';
import { PanelPaused } from './panel-notices';
import type { PanelProps } from './panel-props';

/** The whole panel. It fills its frame; only the tab's content scrolls. */
export function Panel(props: PanelProps) {
  const Part = props.inPage ? 'section' : 'main';
  return (
    <InLanguage language={props.language}>
      <ReaderAt door={props.reader}>
        <Part class="kj-panel" lang={props.language} data-layout={props.layout}>
          <PanelHeader {...props} />
          <PanelContent {...props} />
          {props.paused && <PanelPaused {...props} />}
          <PanelFoot {...props} />
        </Part>
      </ReaderAt>
    </InLanguage>
  );
}

/** What single signs cannot say, and the contact that fits. */
function PanelFoot({ contact, onCopy }: Pick<PanelProps, 'contact' | 'onCopy'>) {
  const words = useWords(panelWords);
  return (
    <footer class="kj-panel-foot">
      <p class="kj-reminder">{words.reminder}</p>
      {contact && <ContactLine view={contact} onCopy={onCopy} />}
    </footer>
  );
}
