/** All contacts by what they are rung for. */
import './contact.css';
import { type Need, needs } from '@/guide/vocabulary';
import { Notice } from '../feedback/notice';
import { useLanguage, useWords } from '../language/language';
import { guideWords } from '../words/guide';
import { sidePanelWords } from '../words/side-panel';
import { ContactCard } from './contact-card';
import type { ContactView, Copy } from './contact-view';

/** A contact stands under the first of its needs, so that no number comes twice. */
export function byNeed(views: readonly ContactView[]): { need: Need; views: ContactView[] }[] {
  return needs
    .map((need) => ({ need, views: views.filter(({ contact }) => contact.needs[0] === need) }))
    .filter((group) => group.views.length > 0);
}

/** The groups in fixed order, each with its heading. */
export function ContactGroups(props: { views: readonly ContactView[]; onCopy: Copy }) {
  const words = useWords(sidePanelWords);
  const names = guideWords[useLanguage()].needs;
  return (
    <div class="kj-page">
      <h2 class="ds-sr-only">{words.contacts}</h2>
      {props.views.length === 0 && (
        <Notice tone="neutral" title={words.noContactsTitle} level={3}>
          {words.noContactsText}
        </Notice>
      )}
      {byNeed(props.views).map(({ need, views }) => (
        <section key={need} aria-labelledby={`kj-need-${need}`}>
          <h3 class="kj-need" id={`kj-need-${need}`}>
            {names[need]}
          </h3>
          <div class="kj-contact-cards">
            {views.map((view) => (
              <ContactCard key={view.contact.id} view={view} onCopy={props.onCopy} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
