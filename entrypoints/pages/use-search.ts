/** The search of popup and side panel: fetched with the first letter, never before the first paint. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '@/components/search/search-hit';
import { guideWords } from '@/components/words/guide';
import type { Guide } from '@/guide/model';
import type { Role } from '@/guide/vocabulary';
import { highlight } from '@/utils/search/highlight';
import { createSearch, type Hit, type Search } from '@/utils/search/search';
import { openNow } from './contact-view';

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

/**
 * @param guide in the language shown; null until it is there
 * @param role the user's
 */
export function useSearch(guide: Guide | null, role: Role) {
  const [query, ask] = useState('');
  const [search, setSearch] = useState<Search | null>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (!query || asked.current) return;
    asked.current = true;
    void fetchSearch().then((fetched) => setSearch(fetched));
  }, [query]);
  const hits = useMemo(() => {
    if (!guide || !search || query.trim().length < 2) return null;
    const options = { language: guide.language, limit: most, role };
    return search.search(query, options).flatMap((hit) => shown(hit, guide, query) ?? []);
  }, [guide, search, query, role]);
  return { query, ask, hits };
}
