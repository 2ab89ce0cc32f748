/** The reader's first page: the chapters, and a word when an address led nowhere. */
import './entries.css';
import './guides.css';
import type { Guide } from '@/guide/model';
import { Notice } from '../feedback/notice';
import { useWords } from '../language/language';
import { readerWords } from '../words/reader';
import { ChapterList } from './chapter-list';
import { Edition } from './edition';

/** The guide, and whether the address asked for is not in it. */
export interface ReaderStartProps {
  guide: Guide;
  unknown: boolean;
  oldEdition: boolean;
}

/** Choosing a chapter goes to its address. */
export function ReaderStart({ guide, unknown, oldEdition }: ReaderStartProps) {
  const words = useWords(readerWords);
  const go = (address: string) => {
    location.hash = address;
  };
  return (
    <div class="kj-reader-start">
      {unknown && (
        <Notice tone="warning" title={words.notFoundTitle} level={2}>
          {words.notFoundText}
        </Notice>
      )}
      <h2 class="kj-chapter-title">{words.chapters}</h2>
      <ChapterList guide={guide} onChoose={go} />
      <Edition guide={guide} old={oldEdition} />
    </div>
  );
}
