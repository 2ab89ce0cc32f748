import MiniSearch from 'minisearch';
import { type Language, languages } from '@/guide/languages';
import { type Kind, type Role, roles } from '@/guide/vocabulary';
import { indexOptions, type SearchDocument, type StoredIndex } from '@/utils/search/index-options';
import { type Content, inLanguage, type PlacedText, textsOfContact, textsOfItem } from './content';

/** Kinds for planning: they rank last outside the planner's role. */
const planning: ReadonlySet<Kind> = new Set([
  'prevention',
  'procurement',
  'action-point',
  'mapping',
  'actor',
  'practice',
  'background',
]);

/** The serialised search index of the guide, for `createSearch` of utils/search. */
export function buildSearchIndex(content: Content): string {
  const mini = new MiniSearch<SearchDocument>(indexOptions);
  mini.addAll([...itemDocuments(content), ...contactDocuments(content)]);
  const phones = content.contacts.flatMap(({ value: { id, phone } }) =>
    phone ? [{ id, digits: phone.replace(/\D/g, '') }] : [],
  );
  const stored: StoredIndex = { mini: mini.toJSON(), phones };
  return JSON.stringify(stored);
}

function itemDocuments({ sections }: Content): SearchDocument[] {
  return sections.flatMap((section) =>
    section.items.map(({ value: item }) => {
      const texts = textsOfItem(item);
      const title = Object.values(section.value.title);
      return {
        id: item.id,
        kind: 'item' as const,
        ...perLanguage(texts.filter(({ path }) => path[0] !== 'detail')),
        name: '',
        words: (item.search ?? []).join('\n'),
        detail: [...title, joined(texts.filter(({ path }) => path[0] === 'detail'))].join('\n'),
        defines: item.kind === 'definition',
        roles: ownRoles(item.roles),
        last: planning.has(item.kind) || item.rests.every((row) => row.startsWith('plan-')),
      };
    }),
  );
}

function contactDocuments({ contacts }: Content): SearchDocument[] {
  return contacts.map(({ value: contact }) => {
    const texts = textsOfContact(contact);
    const links = [contact.email, ...(contact.web ?? []), ...(contact.places ?? [])];
    return {
      id: contact.id,
      kind: 'contact' as const,
      ...perLanguage(texts.filter(({ path }) => path[0] === 'what')),
      name: [
        ...new Set(texts.filter(({ path }) => path[0] === 'name').map(({ text }) => text)),
      ].join('\n'),
      words: [...(contact.search ?? []), ...links].filter(Boolean).join('\n'),
      detail: joined(texts.filter(({ path }) => path[0] === 'who')),
      defines: false,
      roles: ownRoles(contact.roles),
      last: false,
    };
  });
}

function ownRoles(named: readonly Role[]): Role[] {
  return named.length === roles.length ? [] : [...named];
}

function perLanguage(texts: readonly PlacedText[]): Record<Language, string> {
  const [nb = '', nn = '', en = ''] = languages.map((language) =>
    inLanguage(texts, language).join('\n'),
  );
  return { nb, nn, en };
}

function joined(texts: readonly PlacedText[]): string {
  return texts.map(({ text }) => text).join('\n');
}
