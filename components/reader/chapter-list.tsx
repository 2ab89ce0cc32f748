/** The chapters as a list to choose from. */
import { ChevronRight } from 'lucide-preact';
import type { Guide, GuideChapter } from '@/guide/model';
import { useLanguage, useWords } from '../language/language';
import { guideWords } from '../words/guide';
import { readerWords } from '../words/reader';

const lineCount = (chapter: GuideChapter) =>
  chapter.sections.reduce((sum, section) => sum + section.items.length, 0);

/** Every chapter with the number of its lines; choosing one calls back with its address. */
export function ChapterList(props: { guide: Guide; onChoose(address: string): void }) {
  const words = useWords(readerWords);
  const names = guideWords[useLanguage()].chapters;
  return (
    <ul class="kj-chapter-list">
      {props.guide.chapters.map((chapter) => (
        <li key={chapter.id}>
          <button type="button" onClick={() => props.onChoose(chapter.address)}>
            <span class="kj-chapter-name">{names[chapter.id]}</span>
            <span class="kj-chapter-count">{words.lines(lineCount(chapter))}</span>
            <ChevronRight aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
