/** Where in the guide is an address? */
import type { Guide, GuideChapter, GuideItem, GuideSection } from '@/guide/model';

/** What an address leads to. */
export type Place =
  /** A chapter, with the section or item in it when the address is theirs. */
  | { kind: 'chapter'; chapter: GuideChapter; at: string | null }
  | { kind: 'contacts'; at: string | null }
  | { kind: 'sources' }
  /** No address: the list of chapters. */
  | { kind: 'start' }
  /** An address this edition does not have. */
  | { kind: 'unknown' };

/** Addresses of the two pages that are no chapter. */
export const contactsAddress = 'contacts';
export const sourcesAddress = 'sources';

/**
 * Finds the page an address is on.
 *
 * @param address without `#`; empty for the start
 */
export function placeOf(guide: Guide, address: string): Place {
  if (address === '') return { kind: 'start' };
  if (address === contactsAddress) return { kind: 'contacts', at: null };
  if (address === sourcesAddress) return { kind: 'sources' };
  if (guide.contacts.some((contact) => contact.address === address)) {
    return { kind: 'contacts', at: address };
  }
  const item = guide.items.find((one) => one.address === address);
  const inChapter = (chapter: GuideChapter) =>
    chapter.address === address ||
    chapter.sections.some(
      (section) =>
        section.address === address || (item !== undefined && section.items.includes(item.id)),
    );
  const chapter = guide.chapters.find(inChapter);
  if (!chapter) return { kind: 'unknown' };
  return { kind: 'chapter', chapter, at: chapter.address === address ? null : address };
}

/**
 * The items of a section in its order.
 *
 * @param byId the guide's items by id, made once
 */
export function itemsOf(section: GuideSection, byId: ReadonlyMap<string, GuideItem>): GuideItem[] {
  return section.items.flatMap((id) => byId.get(id) ?? []);
}
