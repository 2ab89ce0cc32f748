/** The page of sources: the documents that everything rests on, and the edition. */
import './entries.css';
import type { Guide } from '@/guide/model';
import { useWords } from '../language/language';
import { readerWords } from '../words/reader';
import { Documents } from './documents';
import { Edition } from './edition';

/** All documents of this edition. */
export function SourceList({ guide, oldEdition }: { guide: Guide; oldEdition: boolean }) {
  const words = useWords(readerWords);
  return (
    <>
      <h2 class="kj-chapter-title">{words.sources}</h2>
      <Documents sources={guide.sources} />
      <Edition guide={guide} old={oldEdition} />
    </>
  );
}
