/** The guide as it comes: its outline for the first paint, then all of it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';
import { guideOf, outlineOf } from './guide-of';

/** After the paint that shows the outline. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/**
 * Another language takes over when it is whole: nothing that is shown goes away meanwhile.
 *
 * @param language null while the settings are still being read
 * @returns null until there is an outline, which has no lines
 */
export function useGrowingGuide(language: Language | null): Guide | null {
  const [guide, setGuide] = useState<Guide | null>(null);
  useLayoutEffect(() => {
    if (!language) return undefined;
    let isCurrent = true;
    const grow = async () => {
      const outline = await outlineOf(language);
      if (isCurrent) setGuide((before) => before ?? outline);
      // What is not in view is not painted, and waits for nothing.
      if (document.visibilityState === 'visible') await painted();
      const whole = await guideOf(language);
      if (isCurrent) setGuide(whole);
    };
    void grow();
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return guide;
}
