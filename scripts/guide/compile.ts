import type { Language } from '@/guide/languages';
import type { Guide, GuideChapter, GuideContact, GuideItem, OpenSpan } from '@/guide/model';
import type { ContactSource, ItemSource } from '@/guide/schema';
import { type ChapterId, chapterIds } from '@/guide/vocabulary';
import { addressOf } from './address';
import type { Inventory } from './inventory';
import type { LoadedGuide, LoadedSection } from './load';
import { sourceLines } from './source-line';

/** What of the loaded guide a build needs. */
export type GuideInput = Pick<LoadedGuide, 'sections' | 'contacts' | 'edition'>;

/** The guide in one language, chapters and sections in the reader's order. */
export function compileGuide(loaded: GuideInput, inventory: Inventory, language: Language): Guide {
  const edition = loaded.edition?.value ?? { edition: '', sources: [] };
  const sources = new Map(edition.sources.map((source) => [source.id, source]));
  const linesOf = (rows: string[]) => sourceLines(rows, inventory, sources, language);
  const sections = chapterIds.flatMap((chapter) => sectionsOf(chapter, loaded.sections));
  return {
    language,
    edition: edition.edition,
    sources: edition.sources.map((source) => ({
      id: source.id,
      short: source.short[language],
      title: source.title[language],
      publisher: source.publisher[language],
      year: source.year,
      yearNote: source.yearNote?.[language] ?? null,
      web: source.web ?? null,
    })),
    chapters: chapterIds
      .map((chapter) => compileChapter(chapter, loaded.sections, language))
      .filter((chapter) => chapter.sections.length > 0),
    items: sections.flatMap((section) =>
      section.items.map((item) => ({
        ...compileItem(item.value, language),
        chapter: section.value.chapter,
        section: sectionId(section),
        sources: linesOf(item.value.rests),
      })),
    ),
    contacts: loaded.contacts.map(({ value }) => ({
      ...compileContact(value, language),
      sources: linesOf(value.rests),
    })),
  };
}

/** A section's id in the whole guide: sections of two chapters may share a name. */
export function sectionId({ value }: Pick<LoadedSection, 'value'>): string {
  return `${value.chapter}/${value.section}`;
}

function sectionsOf(chapter: ChapterId, sections: readonly LoadedSection[]): LoadedSection[] {
  return sections
    .filter(({ value }) => value.chapter === chapter)
    .sort((a, b) => a.value.order - b.value.order);
}

function compileChapter(
  id: ChapterId,
  sections: readonly LoadedSection[],
  language: Language,
): GuideChapter {
  return {
    id,
    address: addressOf('h', id),
    sections: sectionsOf(id, sections).map((section) => ({
      id: sectionId(section),
      address: addressOf('s', sectionId(section)),
      title: section.value.title[language],
      items: section.items.map((item) => item.value.id),
    })),
  };
}

function compileItem(
  item: ItemSource,
  language: Language,
): Omit<GuideItem, 'chapter' | 'section' | 'sources'> {
  return {
    id: item.id,
    address: addressOf('i', item.id),
    kind: item.kind,
    topics: item.topics,
    applies: item.applies,
    forms: item.forms,
    roles: item.roles,
    places: item.places ?? [],
    text: item.text[language],
    detail: item.detail?.[language] ?? null,
    followUps: (item.followUps ?? []).map((followUp) => followUp[language]),
    contacts: item.contacts ?? [],
    dated: item.rests.every((row) => row.startsWith('plan-')),
    reviewed: item.reviewed,
  };
}

function compileContact(contact: ContactSource, language: Language): Omit<GuideContact, 'sources'> {
  return {
    id: contact.id,
    address: addressOf('c', contact.id),
    name: typeof contact.name === 'string' ? contact.name : contact.name[language],
    what: contact.what[language],
    who: contact.who?.[language] ?? null,
    needs: contact.needs,
    applies: contact.applies,
    topics: contact.topics,
    roles: contact.roles,
    phone: contact.phone ?? null,
    email: contact.email ?? null,
    web: contact.web ?? [],
    languages: contact.languages ?? [],
    places: contact.places ?? [],
    hours: openSpans(contact.hours),
    anonymous: contact.anonymous ?? false,
    free: contact.free ?? false,
    adviceOnly: contact.adviceOnly ?? false,
    reviewed: contact.reviewed,
  };
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function openSpans(hours: ContactSource['hours']): 'always' | OpenSpan[] | null {
  if (hours === undefined || hours === 'always') return hours ?? null;
  return hours.map(({ days, from, to }) => ({
    days: days.map((day) => weekdays.indexOf(day) + 1),
    from: minutes(from),
    to: minutes(to),
  }));
}

/** `09:30` → 570. */
function minutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
