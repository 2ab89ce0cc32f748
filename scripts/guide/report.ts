import { languages } from '@/guide/languages';
import { chapterIds } from '@/guide/vocabulary';
import { accountSources } from './accounting';
import { type Content, itemsOf } from './content';
import type { LoadedSection } from './load';
import { readabilityOf } from './reading';

/** An item citing more rows than this is looked at by a person. */
const manyRows = 6;

/** Prints what is covered, how it reads and what to look at; of some files alone when named. */
export function printReport(content: Content, files: readonly string[]): void {
  if (files.length > 0) {
    const sections = content.sections.filter(({ file }) => files.includes(file));
    for (const section of sections) console.log(reading(section.file, [section]));
    return;
  }
  for (const [source, account] of Object.entries(accountSources(content))) {
    const percent = ((100 * account.cited) / account.rows).toFixed(1);
    console.log(
      `${source}: ${account.rows} rows, ${account.cited} cited (${percent} %), ` +
        `${account.leftOut} left out, ${account.unaccounted.length} unaccounted for`,
    );
  }
  for (const chapter of chapterIds) {
    const sections = content.sections.filter(({ value }) => value.chapter === chapter);
    if (sections.length > 0) console.log(reading(chapter, sections));
  }
  for (const { value, file, at } of itemsOf(content)) {
    if (value.rests.length > manyRows) {
      console.log(
        `review ${file}:${at(['rests']).line} ${value.id} cites ${value.rests.length} rows`,
      );
    }
  }
  console.log(`${itemsOf(content).length} items, ${content.contacts.length} contacts`);
}

/** Words and LIX of sections taken together, in each language. */
function reading(name: string, sections: readonly LoadedSection[]): string {
  const perLanguage = languages.map((language) => {
    const { words, lix } = readabilityOf(sections, language);
    return `${language} ${words} words LIX ${lix}`;
  });
  return `${name}: ${perLanguage.join(', ')}`;
}
