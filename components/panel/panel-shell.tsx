/** The panel's outline: its header, and under it whatever it is given; what stands there while that is on its way. */
import '../styles/surface';
import './panel.css';
import type { ComponentChildren } from 'preact';
import { InLanguage, useWords } from '../language/language';
import { panelWords } from '../words/panel';
import { PanelHeader, type PanelHeaderProps } from './panel-header';
import { GuidanceLoading } from './panel-notices';
import type { PanelProps } from './panel-props';

/** What the outline needs of the panel. */
export interface PanelShellProps extends PanelHeaderProps, Pick<PanelProps, 'language' | 'inPage'> {
  children: ComponentChildren;
}

/** The whole panel. It fills its frame; only the tab's content scrolls. */
export function PanelShell({ language, inPage, children, ...header }: PanelShellProps) {
  const Part = inPage ? 'section' : 'main';
  return (
    <InLanguage language={language}>
      <Part class="kj-panel" lang={language} data-layout={header.layout}>
        <PanelHeader {...header} />
        {children}
      </Part>
    </InLanguage>
  );
}

/** What single signs cannot say, and under it the contact that fits. */
export function PanelFoot({ children }: { children?: ComponentChildren }) {
  const words = useWords(panelWords);
  return (
    <footer class="kj-panel-foot">
      <p class="kj-reminder">{words.reminder}</p>
      {children}
    </footer>
  );
}

/** Stands under the header until the parts are there. */
export function PanelWaiting() {
  return (
    <>
      <GuidanceLoading />
      <PanelFoot />
    </>
  );
}
