/** Which edition is this, and is it old? */
import type { Guide } from '@/guide/model';
import { Notice } from '../feedback/notice';
import { useLanguage, useWords } from '../language/language';
import { isoDayText } from '../words/dates';
import { readerWords } from '../words/reader';

/** The edition's date; a warning when it is older than twelve months. */
export function Edition({ guide, old }: { guide: Guide; old: boolean }) {
  const words = useWords(readerWords);
  const name = words.edition(isoDayText(useLanguage(), guide.edition));
  if (!old) return <p class="kj-quiet-text">{name}</p>;
  return (
    <Notice tone="warning" title={name}>
      {words.oldEdition}
    </Notice>
  );
}
