import type { Language } from '@/guide/languages';
import { chapterIds } from '@/guide/vocabulary';
import { type Content, inLanguage, textsOfItem } from './content';
import { type Readability, readability } from './lix';
import type { LoadedSection } from './load';
import type { Problem } from './problem';

/** The highest LIX of a chapter in a Norwegian language. */
const highestLix = 45;

/** How sections taken together read in one language. */
export function readabilityOf(sections: readonly LoadedSection[], language: Language): Readability {
  const texts = sections.flatMap(({ items }) => items.flatMap(({ value }) => textsOfItem(value)));
  return readability(inLanguage(texts, language));
}

/** Chapters that read too heavily in bokmål or nynorsk. */
export function heavyChapters({ sections }: Content): Problem[] {
  return chapterIds.flatMap((chapter) => {
    const own = sections.filter(({ value }) => value.chapter === chapter);
    return (['nb', 'nn'] as const).flatMap((language) => {
      const { lix } = readabilityOf(own, language);
      const what = `the chapter ${chapter} has LIX ${lix} in ${language}`;
      const remedy = `at most ${highestLix}: shorter sentences, shorter words`;
      const at = { file: `guide/chapters/${chapter}`, line: 1, column: 1 };
      return lix > highestLix ? [{ ...at, what, remedy }] : [];
    });
  });
}
