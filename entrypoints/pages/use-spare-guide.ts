/** The guide in another language, for what was ticked, while that of the language chosen cannot be had. */
import { useEffect, useState } from 'preact/hooks';
import { type Language, languages } from '@/guide/languages';
import type { Guide } from '@/guide/model';
import { guideOf } from './guide-of';

async function spareFor(language: Language): Promise<Guide | null> {
  for (const other of languages) {
    if (other === language) continue;
    const guide = await guideOf(other).catch(() => null);
    if (guide) return guide;
  }
  return null;
}

/**
 * @param language the one that is missing
 * @returns null while nothing is missing, and where no other can be had either
 */
export function useSpareGuide(language: Language, isMissing: boolean): Guide | null {
  const [spare, setSpare] = useState<Guide | null>(null);
  useEffect(() => {
    setSpare(null);
    if (!isMissing) return undefined;
    let isCurrent = true;
    void spareFor(language).then((guide) => isCurrent && setSpare(guide));
    return () => {
      isCurrent = false;
    };
  }, [language, isMissing]);
  return spare;
}
