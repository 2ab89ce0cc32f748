/** A section of a chapter: the chosen role's lines first, all others within reach. */
import { ChevronDown } from 'lucide-preact';
import type { GuideItem, GuideSection, GuideSource } from '@/guide/model';
import type { Role } from '@/guide/vocabulary';
import { GuideText } from '../language/guide-text';
import { useWords } from '../language/language';
import { readerWords } from '../words/reader';
import { ItemEntry } from './item-entry';

/** A section with its items, and for whom it is shown. */
export interface SectionViewProps {
  section: GuideSection;
  items: readonly GuideItem[];
  sources: readonly GuideSource[];
  role: Role;
  /** The address in force. */
  at: string | null;
}

/** The section's heading and lines. Lines for other roles open by themselves when the address is there. */
export function SectionView({ section, items, sources, role, at }: SectionViewProps) {
  const words = useWords(readerWords);
  const own = items.filter((item) => item.roles.includes(role));
  const others = items.filter((item) => !item.roles.includes(role));
  const entry = (item: GuideItem) => (
    <ItemEntry key={item.id} item={item} sources={sources} current={item.address === at} />
  );
  return (
    <section class="kj-section" aria-labelledby={section.address}>
      <h3 class="kj-section-title" id={section.address} tabIndex={-1}>
        <GuideText>{section.title}</GuideText>
      </h3>
      {own.map(entry)}
      {others.length > 0 && (
        <details class="kj-others" open={own.length === 0 || others.some((i) => i.address === at)}>
          <summary>
            <ChevronDown aria-hidden="true" />
            {words.otherRoles(others.length)}
          </summary>
          {others.map(entry)}
        </details>
      )}
      {items.some((item) => item.reviewed === null) && (
        <p class="kj-section-unreviewed">{words.unreviewed}</p>
      )}
    </section>
  );
}
