/** What the search of our pages finds, as it is shown. Loaded with the first letter. */
import type { SearchHit } from '@/components/search/search-hit';
import { guideWords } from '@/components/words/guide';
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';
import type { Role } from '@/guide/vocabulary';
import { highlight } from '@/utils/search/highlight';
import { createSearch, type Hit, type Search } from '@/utils/search/search';
import { openNow } from './contact-view';
import { guideOf } from './guide-of';

const most = 8;

async function fetchSearch(): Promise<Search> {
  return createSearch((await import('virtual:guide/search')).default);
}

function spansOf(text: string, query: string, hit: Hit) {
  return highlight(text, query, hit.terms).map(({ start, end }) => ({ from: start, to: end }));
}

/** A hit as it is shown, or null when this edition no longer has it. */
function shown(hit: Hit, guide: Guide, query: string): SearchHit | null {
  const words = guideWords[guide.language];
  if (hit.kind === 'contact') {
    const contact = guide.contacts.find(({ id }) => id === hit.id);
    if (!contact) return null;
    const need = contact.needs[0];
    return {
      id: `contact-${contact.id}`,
      address: contact.address,
      text: contact.name,
      found: spansOf(contact.name, query, hit),
      chapter: need ? words.needs[need] : '',
      source: contact.sources[0]?.label ?? '',
      phone: contact.phone,
      open: openNow(contact, new Date()),
    };
  }
  const item = guide.items.find(({ id }) => id === hit.id);
  if (!item) return null;
  return {
    id: item.id,
    address: item.address,
    text: item.text,
    found: spansOf(item.text, query, hit),
    chapter: words.chapters[item.chapter],
    source: item.sources.map(({ label }) => label).join(' · '),
  };
}

/** The hits of a query, best first, the role's own before others. */
export type Find = (query: string, role: Role) => SearchHit[];

/** @returns what finds in the guide of that language */
export async function openSearch(language: Language): Promise<Find> {
  const [guide, search] = await Promise.all([guideOf(language), fetchSearch()]);
  return (query, role) =>
    search
      .search(query, { language, limit: most, role })
      .flatMap((hit) => shown(hit, guide, query) ?? []);
}
