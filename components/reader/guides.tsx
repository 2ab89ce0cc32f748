/** The guides inside the side panel: chapters, then one chapter in place. */
import './guides.css';
import { ChevronLeft } from 'lucide-preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Guide } from '@/guide/model';
import type { Role } from '@/guide/vocabulary';
import { useWayBack } from '../controls/way-back';
import { useWords } from '../language/language';
import { readerWords } from '../words/reader';
import { ChapterList } from './chapter-list';
import { ChapterView } from './chapter-view';
import { Edition } from './edition';
import { placeOf } from './place-of';

/** The guide, and which place is open (empty: the list). */
export interface GuidesProps {
  guide: Guide;
  role: Role;
  address: string;
  onAddress(address: string): void;
  /** The edition is older than twelve months. */
  oldEdition: boolean;
}

/** The list of chapters, or the chapter of the address with the way back. */
export function Guides({ guide, role, address, onAddress, oldEdition }: GuidesProps) {
  const words = useWords(readerWords);
  const place = placeOf(guide, address);
  const wayBack = useWayBack(place.kind === 'chapter' ? place.chapter.address : null);
  useLayoutEffect(() => {
    if (address) document.getElementById(address)?.focus();
  }, [address]);
  if (place.kind !== 'chapter') {
    return (
      <div class="kj-page">
        <h2 class="ds-sr-only">{words.chapters}</h2>
        <ChapterList guide={guide} onChoose={onAddress} wayBack={wayBack} />
        <Edition guide={guide} old={oldEdition} />
      </div>
    );
  }
  return (
    <div class="kj-page kj-guides-chapter">
      <button type="button" class="ds-link kj-back" onClick={() => onAddress('')}>
        <ChevronLeft aria-hidden="true" />
        <span>{words.back}</span>
      </button>
      <div class="kj-entries">
        <ChapterView guide={guide} chapter={place.chapter} role={role} at={place.at} />
      </div>
    </div>
  );
}
