/** The guide as it comes: what the first paint needs of it, then all of it, or that it cannot be had. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';
import { guideOf, outlineOf } from './guide-of';
import { painted } from './painted';

/** As much of the guide as there is. */
export interface GrowingGuide {
  guide: Guide;
  /** Why there is no more of it; null: this is the whole guide. */
  why: 'loading' | 'failed' | null;
}

/** What a page shows before the whole guide is there: nothing of it, or its chapters. */
type First = (language: Language) => Promise<Guide>;

/** A guide with nothing in it yet. */
const blank: First = async (language) => ({
  language,
  edition: '',
  sources: [],
  chapters: [],
  items: [],
  contacts: [],
});

/** Another language takes over when it is whole: nothing that is shown goes away meanwhile. */
function useGrowing(language: Language | null, first: First): GrowingGuide | null {
  const [grown, setGrown] = useState<GrowingGuide | null>(null);
  useLayoutEffect(() => {
    if (!language) return undefined;
    let isCurrent = true;
    const grow = async () => {
      const guide = await first(language).catch(() => blank(language));
      if (isCurrent) {
        setGrown((before) => (before?.why === null ? before : { guide, why: 'loading' }));
      }
      await painted();
      const whole = await guideOf(language).catch(() => null);
      if (isCurrent) setGrown(whole ? { guide: whole, why: null } : { guide, why: 'failed' });
    };
    void grow();
    return () => {
      isCurrent = false;
    };
  }, [language, first]);
  return grown;
}

/**
 * @param language null while the settings are still being read
 * @returns null at first, then the outline, which has neither lines nor contacts, then the guide
 */
export const useOutlineThenGuide = (language: Language | null) => useGrowing(language, outlineOf);

/**
 * @param language null while the settings are still being read
 * @returns null at first, then a guide with nothing in it, then the guide
 */
export const useGuideAfterPaint = (language: Language | null) => useGrowing(language, blank);
