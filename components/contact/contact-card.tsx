/** A contact with everything the sources state about it. */
import './contact.css';
import { ExternalLink, Mail } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { GuideText } from '../language/guide-text';
import { useWords } from '../language/language';
import { SourceLinks } from '../sources/source-links';
import { contactWords } from '../words/contact';
import { ContactLine } from './contact-line';
import type { ContactView, Copy } from './contact-view';
import { SpokenLanguages } from './spoken-languages';

/** Name and number as in the panel's foot; below it what for, for whom, mail, web and sources. */
export function ContactCard({ view, onCopy }: { view: ContactView; onCopy: Copy }) {
  const words = useWords(contactWords);
  const id = useId();
  const { contact } = view;
  return (
    <article class="kj-contact-card" id={contact.address} aria-labelledby={id}>
      <ContactLine view={view} onCopy={onCopy} nameId={id} withPurpose />
      {contact.who && (
        <p class="kj-contact-more">
          {words.whoMayCall}: <GuideText>{contact.who}</GuideText>
        </p>
      )}
      {contact.languages.length > 0 && <SpokenLanguages tags={contact.languages} />}
      {(contact.email || contact.web.length > 0) && (
        <ul class="kj-contact-links">
          {contact.email && (
            <li>
              <a class="ds-link" href={`mailto:${contact.email}`}>
                <Mail aria-hidden="true" />
                <span>{contact.email}</span>
              </a>
            </li>
          )}
          {contact.web.map((site) => (
            <li key={site}>
              <a
                class="ds-link"
                href={`https://${site}`}
                target="_blank"
                rel="noreferrer"
                title={words.leavesTrace}
              >
                <ExternalLink aria-hidden="true" />
                <span>
                  {site}
                  <span class="ds-sr-only"> ({words.leavesTrace})</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <SourceLinks address={contact.address} sources={contact.sources} />
    </article>
  );
}
