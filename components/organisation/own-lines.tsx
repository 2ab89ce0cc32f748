/** An organisation's own routines, contacts and links, marked as its. */
import './organisation.css';
import { Building2, ExternalLink, Mail, Phone } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type {
  OwnLines as Lines,
  OwnContact,
  OwnLink,
  OwnText,
} from '@/utils/organisation/additions';
import { telHref } from '../contact/contact-view';
import { useWords } from '../language/language';
import { WithName } from '../language/with-name';
import { organisationWords } from '../words/organisation';

/** The lines under the organisation's name. */
export function OwnLines({ lines }: { lines: Lines }) {
  const words = useWords(organisationWords);
  const id = useId();
  return (
    <section class="kj-own" aria-labelledby={id}>
      <h2 class="kj-own-title" id={id}>
        <Building2 aria-hidden="true" />
        <span>
          <WithName sentence={words.from}>
            <Said of={lines.from} />
          </WithName>
        </span>
      </h2>
      <ul class="kj-own-lines">
        {lines.routines.map(({ id: key, text, link }) => (
          <li key={key}>
            <Said of={text} /> {link && <Leading link={link} />}
          </li>
        ))}
        {lines.contacts.map((contact) => (
          <li key={contact.id}>
            <Contact contact={contact} />
          </li>
        ))}
        {lines.links.map((link) => (
          <li key={link.id}>
            <Leading link={link} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A text of the organisation's in the language it is known to be in. */
function Said({ of: { text, lang } }: { of: OwnText }) {
  return <span lang={lang}>{text}</span>;
}

/** A link with the host it leads to in plain sight. */
function Leading({ link }: { link: OwnLink }) {
  const { title, href, host } = link;
  if (!host) {
    return (
      <a class="ds-link" href={href}>
        <Said of={title} />
      </a>
    );
  }
  return (
    <a class="ds-link kj-own-link" href={href} target="_blank" rel="noreferrer">
      <ExternalLink aria-hidden="true" />
      <span>
        <Said of={title} />
        {title.text !== host && <span class="kj-quiet-text"> ({host})</span>}
      </span>
    </a>
  );
}

function Contact({ contact }: { contact: OwnContact }) {
  const words = useWords(organisationWords);
  const { name, what, phone, email, link } = contact;
  return (
    <>
      <span class="kj-own-name" lang={name.lang}>
        {name.text}
      </span>
      {what && (
        <span class="kj-own-what" lang={what.lang}>
          {what.text}
        </span>
      )}
      <span class="kj-own-ways">
        {phone && (
          <a class="ds-link kj-own-link" href={telHref(phone)}>
            <Phone aria-hidden="true" />
            <span>
              <span class="ds-sr-only">
                <WithName sentence={words.call}>
                  <Said of={name} />
                </WithName>
                {': '}
              </span>
              <span class="kj-number">{phone}</span>
            </span>
          </a>
        )}
        {email && (
          <a class="ds-link kj-own-link" href={`mailto:${email}`}>
            <Mail aria-hidden="true" />
            <span>{email}</span>
          </a>
        )}
        {link && <Leading link={link} />}
      </span>
    </>
  );
}
