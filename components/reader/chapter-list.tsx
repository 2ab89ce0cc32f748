/** The chapters as a list to choose from. */
import { ChevronRight } from 'lucide-preact';
import type { Guide, GuideChapter } from '@/guide/model';
import type { WayBack } from '../controls/way-back';
import { useLanguage, useWords } from '../language/language';
import { guideWords } from '../words/guide';
import { readerWords } from '../words/reader';

const lineCount = (chapter: GuideChapter) =>
  chapter.sections.reduce((sum, section) => sum + section.items.length, 0);

/** The guide, and what a choice does. */
export interface ChapterListProps {
  guide: Guide;
  onChoose(address: string): void;
  /** By a chapter's address; left out where the list stays. */
  wayBack?: WayBack<string>;
}

/** Every chapter with the number of its lines; choosing one calls back with its address. */
export function ChapterList(props: ChapterListProps) {
  const words = useWords(readerWords);
  const names = guideWords[useLanguage()].chapters;
  return (
    <ul class="kj-chapter-list">
      {props.guide.chapters.map((chapter) => (
        <li key={chapter.id}>
          <button
            type="button"
            ref={props.wayBack?.(chapter.address) ?? null}
            onClick={() => props.onChoose(chapter.address)}
          >
            <span class="kj-chapter-name">{names[chapter.id]}</span>
            <span class="kj-chapter-count">{words.lines(lineCount(chapter))}</span>
            <ChevronRight aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
