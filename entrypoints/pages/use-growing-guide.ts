/** The guide as it comes: what the first paint needs of it, then all of it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';
import { guideOf, outlineOf } from './guide-of';
import { painted } from './painted';

/** What a page shows before the whole guide is there: nothing of it, or its chapters. */
type First = (language: Language) => Guide | Promise<Guide>;

/** A guide with nothing in it yet. */
const blank: First = (language) => ({
  language,
  edition: '',
  sources: [],
  chapters: [],
  items: [],
  contacts: [],
});

/** Another language takes over when it is whole: nothing that is shown goes away meanwhile. */
function useGrowing(language: Language | null, first: First): Guide | null {
  const [guide, setGuide] = useState<Guide | null>(null);
  useLayoutEffect(() => {
    if (!language) return undefined;
    let isCurrent = true;
    const grow = async () => {
      const begun = await first(language);
      if (isCurrent) setGuide((before) => before ?? begun);
      await painted();
      const whole = await guideOf(language);
      if (isCurrent) setGuide(whole);
    };
    void grow();
    return () => {
      isCurrent = false;
    };
  }, [language, first]);
  return guide;
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
