/** The chapters before and after this one. */
import './turn-page.css';
import { ChevronLeft, ChevronRight } from 'lucide-preact';
import type { Guide, GuideChapter } from '@/guide/model';
import { useLanguage, useWords } from '../language/language';
import { guideWords } from '../words/guide';
import { readerWords } from '../words/reader';

/** Two links at the end of a chapter. */
export function TurnPage({ guide, chapter }: { guide: Guide; chapter: GuideChapter }) {
  const words = useWords(readerWords);
  const names = guideWords[useLanguage()].chapters;
  const place = guide.chapters.findIndex(({ id }) => id === chapter.id);
  const before = place > 0 ? guide.chapters[place - 1] : undefined;
  const after = guide.chapters[place + 1];
  return (
    <nav class="kj-turn" aria-label={words.turnPage}>
      {before && (
        <a href={`#${before.address}`} rel="prev">
          <ChevronLeft aria-hidden="true" />
          <span>
            <small>{words.previous}</small>
            {names[before.id]}
          </span>
        </a>
      )}
      {after && (
        <a href={`#${after.address}`} rel="next" class="kj-turn-next">
          <span>
            <small>{words.next}</small>
            {names[after.id]}
          </span>
          <ChevronRight aria-hidden="true" />
        </a>
      )}
    </nav>
  );
}
