/** The search of popup, side panel and reader: fetched with the first letter, never before the first paint. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '@/guide/languages';
import type { Role } from '@/guide/vocabulary';
import type { Find } from './search-hits';

/**
 * @param language of the lines that are found
 * @param role the user's
 * @returns the query, what asks another, and the hits; null: none looked for
 */
export function useSearch(language: Language, role: Role) {
  const [query, ask] = useState('');
  const [find, setFind] = useState<{ with: Find } | null>(null);
  const isAsked = query !== '';
  useEffect(() => {
    if (!isAsked) return undefined;
    let isCurrent = true;
    void import('./search-hits')
      .then(({ openSearch }) => openSearch(language))
      .then((opened) => isCurrent && setFind({ with: opened }));
    return () => {
      isCurrent = false;
    };
  }, [isAsked, language]);
  const hits = useMemo(
    () => (find && query.trim().length >= 2 ? find.with(query, role) : null),
    [find, query, role],
  );
  return { query, ask, hits };
}
