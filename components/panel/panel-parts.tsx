/** All that the panel holds under its header: the tabs, what it has to say of itself, and whom to call. */
import { ContactLine } from '../contact/contact-line';
import { ReaderAt } from '../sources/reader-link';
import { PanelContent, type PanelContentProps } from './panel-content';
import { PanelPaused } from './panel-notices';
import type { PanelProps } from './panel-props';
import { PanelFoot } from './panel-shell';

/** What the parts need of the panel. */
export type PanelPartsProps = PanelContentProps & Pick<PanelProps, 'reader' | 'contact'>;

/** The parts, for {@link PanelShell}. */
export function PanelParts({ reader, contact, ...content }: PanelPartsProps) {
  return (
    <ReaderAt door={reader}>
      <PanelContent {...content} />
      {content.paused && <PanelPaused {...content} />}
      <PanelFoot>{contact && <ContactLine view={contact} onCopy={content.onCopy} />}</PanelFoot>
    </ReaderAt>
  );
}
