/** The search of popup, side panel and reader: fetched with the first letter, never before the first paint. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MissingGuide } from '@/components/feedback/guide-missing';
import type { Language } from '@/guide/languages';
import type { Role } from '@/guide/vocabulary';
import type { Find } from './search-hits';
import { startAnew } from './start-anew';

/** From so many letters on something is looked for. */
const fewestLetters = 2;

/**
 * @param language of the lines that are found
 * @param role the user's
 * @param onRetry tries again where it could not be fetched
 * @returns the query, what asks another, the hits (null: none looked for), and why there are none yet
 */
export function useSearch(language: Language, role: Role, onRetry = startAnew) {
  const [query, ask] = useState('');
  const [find, setFind] = useState<{ with: Find } | 'failed' | null>(null);
  const isAsked = query !== '';
  useEffect(() => {
    if (!isAsked) return undefined;
    let isCurrent = true;
    void import('./search-hits')
      .then(({ openSearch }) => openSearch(language))
      .then(
        (opened) => isCurrent && setFind({ with: opened }),
        () => isCurrent && setFind('failed'),
      );
    return () => {
      isCurrent = false;
    };
  }, [isAsked, language]);
  const isLooking = query.trim().length >= fewestLetters;
  const hits = useMemo(
    () => (find && find !== 'failed' && isLooking ? find.with(query, role) : null),
    [find, query, role, isLooking],
  );
  const why = find === 'failed' ? 'failed' : 'loading';
  const missing: MissingGuide | null = isLooking && !hits ? { why, onRetry } : null;
  return { query, ask, hits, missing };
}
