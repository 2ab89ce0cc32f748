/** A chapter of the guide with its sections. */
import './entries.css';
import { useMemo } from 'preact/hooks';
import type { Guide, GuideChapter } from '@/guide/model';
import type { Role } from '@/guide/vocabulary';
import { useLanguage, useWords } from '../language/language';
import { guideWords } from '../words/guide';
import { readerWords } from '../words/reader';
import { Documents } from './documents';
import { itemsOf } from './place-of';
import { SectionView } from './section-view';

/** A chapter and where in it the address leads. */
export interface ChapterViewProps {
  guide: Guide;
  chapter: GuideChapter;
  role: Role;
  at: string | null;
}

/** The chapter's name, its sections, and the documents they rest on. */
export function ChapterView({ guide, chapter, role, at }: ChapterViewProps) {
  const names = guideWords[useLanguage()].chapters;
  const byId = useMemo(() => new Map(guide.items.map((item) => [item.id, item])), [guide]);
  const words = useWords(readerWords);
  const documents = useMemo(() => {
    const lines = chapter.sections.flatMap((section) => itemsOf(section, byId));
    const cited = new Set(lines.flatMap((line) => line.sources.map(({ source }) => source)));
    return guide.sources.filter(({ id }) => cited.has(id));
  }, [guide, chapter, byId]);
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
      <section class="kj-section" aria-labelledby="kj-chapter-sources">
        <h3 class="kj-section-title" id="kj-chapter-sources">
          {words.chapterSources}
        </h3>
        <Documents sources={documents} />
      </section>
    </>
  );
}
