/** The guide as it is fetched: on its way, there, or not to be had. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
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
 * @returns the guide's state, and a function that tries again
 */
export function useGuide(language: Language | null): [GuideState, () => void] {
  const [state, setState] = useState<GuideState>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt fetches again
  useLayoutEffect(() => {
    if (!language) return undefined;
    let current = true;
    guideOf(language).then(
      (guide) => current && setState({ state: 'ready', guide }),
      () => current && setState({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [language, attempt]);
  return [state, useCallback(() => setAttempt((before) => before + 1), [])];
}
