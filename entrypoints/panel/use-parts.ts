/** The panel's parts as they are fetched, after its header was painted. */
import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '@/guide/languages';
import { guideOf } from '../pages/guide-of';
import { painted } from '../pages/painted';
import type { PagePartsProps } from './page-parts';

/** How far the parts have come. */
export type PartsState =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; Parts: FunctionComponent<PagePartsProps> };

/** @param language null while the settings are still being read */
export function useParts(language: Language | null): PartsState {
  const [state, setState] = useState<PartsState>({ state: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is there is not fetched again
  useLayoutEffect(() => {
    if (!language || state.state === 'ready') return undefined;
    let isCurrent = true;
    const fetchParts = async () => {
      await painted();
      // On its way together with what shows it; that it fails is told there.
      guideOf(language).catch(() => undefined);
      return import('./page-parts');
    };
    fetchParts().then(
      ({ PageParts }) => isCurrent && setState({ state: 'ready', Parts: PageParts }),
      () => isCurrent && setState({ state: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return state;
}
