/** The guide as it is fetched: on its way, there, or not to be had. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';
import { guideOf } from './guide-of';

/** How far the guide has come. */
export type GuideState =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; guide: Guide };

/**
 * @param language null while the settings are still being read
 * @param fetchGuide another one fetches again
 */
export function useGuide(
  language: Language | null,
  fetchGuide: (language: Language) => Promise<Guide> = guideOf,
): GuideState {
  const [state, setState] = useState<GuideState>({ state: 'loading' });
  useLayoutEffect(() => {
    if (!language) return undefined;
    let current = true;
    setState((before) => (before.state === 'failed' ? { state: 'loading' } : before));
    fetchGuide(language).then(
      (guide) => current && setState({ state: 'ready', guide }),
      () => current && setState({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [language, fetchGuide]);
  return state;
}
