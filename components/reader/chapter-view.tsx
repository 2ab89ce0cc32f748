/** A chapter of the guide with its sections. */
import './entries.css';
import { useMemo } from 'preact/hooks';
import type { Guide, GuideChapter } from '@/guide/model';
import type { Role } from '@/guide/vocabulary';
import { useLanguage } from '../language/language';
import { guideWords } from '../words/guide';
import { itemsOf } from './place-of';
import { SectionView } from './section-view';

/** A chapter and where in it the address leads. */
export interface ChapterViewProps {
  guide: Guide;
  chapter: GuideChapter;
  role: Role;
  at: string | null;
}

/** The chapter's name and its sections. */
export function ChapterView({ guide, chapter, role, at }: ChapterViewProps) {
  const names = guideWords[useLanguage()].chapters;
  const byId = useMemo(() => new Map(guide.items.map((item) => [item.id, item])), [guide]);
  return (
    <>
      <h2 class="kj-chapter-title" id={chapter.address} tabIndex={-1}>
        {names[chapter.id]}
      </h2>
      {chapter.sections.map((section) => (
        <SectionView
          key={section.id}
          section={section}
          items={itemsOf(section, byId)}
          sources={guide.sources}
          role={role}
          at={at}
        />
      ))}
    </>
  );
}
