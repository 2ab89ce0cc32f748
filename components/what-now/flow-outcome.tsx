/** What follows from an answer: what to do, where it is written, whom to call. */
import '../panel/lines.css';
import { ContactLine } from '../contact/contact-line';
import type { Copy } from '../contact/contact-view';
import { GuideText } from '../language/guide-text';
import { SourceLinks } from '../sources/source-links';
import type { FlowOutcome } from './flow';

/** A card below the answers. */
export function FlowOutcomeView({ outcome, onCopy }: { outcome: FlowOutcome; onCopy: Copy }) {
  return (
    <section
      class="kj-outcome"
      data-color={outcome.tone === 'urgent' ? 'danger' : undefined}
      aria-label={outcome.title}
    >
      <h3 class="kj-outcome-title">
        <GuideText>{outcome.title}</GuideText>
      </h3>
      {outcome.items.map((item) => (
        <div key={item.id} class="kj-outcome-line" data-color="accent">
          <GuideText>{item.text}</GuideText>{' '}
          <SourceLinks address={item.address} sources={item.sources} />
          {item.detail && (
            <p class="kj-line-detail">
              <GuideText>{item.detail}</GuideText>
            </p>
          )}
        </div>
      ))}
      {outcome.contacts.map((view) => (
        <div key={view.contact.id} class="kj-outcome-contact" data-color="accent">
          <ContactLine view={view} onCopy={onCopy} />
        </div>
      ))}
    </section>
  );
}
