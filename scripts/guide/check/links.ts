import {
  type Check,
  type Content,
  itemsOf,
  type PlacedText,
  problemAt,
  textsOfContact,
  textsOfItem,
} from '../content';
import type { Placed } from '../load';
import type { Problem } from '../problem';
import type { Path } from '../yaml-file';

const web = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/[\w./%-]*)?$/i;
const email = /^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i;
const phone = /^\+?\d[\d ]*\d$/;
const foreignScheme = /\b(?!https:|tel:|mailto:)[a-z][a-z0-9+.-]*:(?=\/\/|[^\s\p{L}]*\()/iu;
const scriptScheme = /\b(javascript|data|vbscript|file|blob|ftp|http):\S/i;

/** What becomes a link is an https, tel or mailto one: nothing else can be followed. */
export const checkLinks: Check = (content) => [
  ...contactLinks(content),
  ...editionLinks(content),
  ...[
    ...itemsOf(content).flatMap((item) => inTexts(item, textsOfItem(item.value))),
    ...content.contacts.flatMap((contact) => inTexts(contact, textsOfContact(contact.value))),
  ],
];

function contactLinks({ contacts }: Content): Problem[] {
  return contacts.flatMap((contact) => {
    const { value } = contact;
    const wrong: [Path, string, string][] = [];
    if (value.phone !== undefined && !phone.test(value.phone)) {
      wrong.push([['phone'], value.phone, 'write digits and spaces alone: it becomes a tel: link']);
    }
    if (value.email !== undefined && !email.test(value.email)) {
      wrong.push([['email'], value.email, 'write name@domain: it becomes a mailto: link']);
    }
    for (const [index, address] of (value.web ?? []).entries()) {
      if (!web.test(address)) wrong.push([['web', index], address, webRemedy]);
    }
    return wrong.map(([path, link, remedy]) =>
      problemAt(contact, path, `${value.id}: "${link}" cannot become a link`, remedy),
    );
  });
}

const webRemedy = 'write domain/path without https:// as the source gives it';

function editionLinks({ edition }: Content): Problem[] {
  return (edition?.value.sources ?? []).flatMap((source, index) =>
    edition && source.web !== undefined && !web.test(source.web)
      ? [problemAt(edition, ['sources', index, 'web'], `"${source.web}" is no link`, webRemedy)]
      : [],
  );
}

function inTexts(thing: Placed<{ id: string }>, texts: PlacedText[]): Problem[] {
  return texts
    .filter(({ text }) => foreignScheme.test(text) || scriptScheme.test(text))
    .map(({ path }) =>
      problemAt(
        thing,
        path,
        `${thing.value.id}: the text holds a link that is not https, tel or mailto`,
        'remove it: web addresses belong to a contact',
      ),
    );
}
