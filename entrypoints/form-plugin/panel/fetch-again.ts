/** The guide once more, after it did not come. */
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';
import { guideOf } from '../../pages/guide-of';
import { addressAgain } from '../again';

/**
 * @param failed how many attempts have failed
 * @returns the guide, from the file that lies beside this one if the browser will not ask for it as usual
 */
export async function fetchAgain(language: Language, failed: number): Promise<Guide> {
  try {
    return await guideOf(language);
  } catch {
    const address = addressAgain(import.meta.url, `guide-${language}.js`, failed);
    const again: { default: Guide } = await import(/* @vite-ignore */ address);
    return again.default;
  }
}
