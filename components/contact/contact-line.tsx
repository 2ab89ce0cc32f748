/** The contact that fits, in two lines with its two actions: the foot of the panel. */
import './contact.css';
import { GuideText } from '../language/guide-text';
import { useWords } from '../language/language';
import { HeardName } from '../language/with-name';
import { contactWords } from '../words/contact';
import { dot } from '../words/dot';
import { type ContactView, type Copy, telHref } from './contact-view';
import { CopyButton } from './copy-button';
import { OpenState } from './open-state';

/** The contact and how a number is copied. `nameId` names what the line stands in. */
export interface ContactLineProps {
  view: ContactView;
  onCopy: Copy;
  nameId?: string;
  /** Says what the contact is for, under its name. */
  withPurpose?: boolean;
}

/** Name, number, open state, copy and call. */
export function ContactLine({ view, onCopy, nameId, withPurpose }: ContactLineProps) {
  const words = useWords(contactWords);
  const { contact, open, instead, oldEdition } = view;
  const terms = [contact.free && words.free, contact.anonymous && words.anonymous].filter(Boolean);
  return (
    <div class="kj-contact-line">
      <div class="kj-contact-line-text">
        <p class="kj-contact-name">
          <span id={nameId}>
            <GuideText>{contact.name}</GuideText>
          </span>
          {contact.phone && <span class="kj-number"> {contact.phone}</span>}
        </p>
        {withPurpose && (
          <p class="kj-contact-what">
            <GuideText>{contact.what}</GuideText>
          </p>
        )}
        {(open.state !== 'unstated' || terms.length > 0) && (
          <p class="kj-contact-more">
            <OpenState open={open} />
            {open.state !== 'unstated' && terms.length > 0 && dot}
            {terms.join(dot)}
          </p>
        )}
        {contact.adviceOnly && <p class="kj-contact-more">{words.adviceOnly}</p>}
        {open.state === 'closed' && instead && (
          <p class="kj-contact-more">
            <GuideText>{words.openInstead(instead.name)}</GuideText>{' '}
            {instead.phone && (
              <a class="ds-link kj-number" href={telHref(instead.phone)}>
                {instead.phone}
              </a>
            )}
          </p>
        )}
        {oldEdition && <p class="kj-contact-more">{words.oldEdition(oldEdition)}</p>}
      </div>
      {contact.phone && (
        <div class="kj-actions">
          <CopyButton text={contact.phone} of={contact.name} onCopy={onCopy} />
          <a class="ds-button" href={telHref(contact.phone)}>
            <HeardName seen={words.call} sentence={words.callName}>
              <GuideText>{contact.name}</GuideText>
            </HeardName>
          </a>
        </div>
      )}
    </div>
  );
}
