import { type Language, languages } from '@/guide/languages';
import type { ContactSource, ItemSource } from '@/guide/schema';
import type { Inventory, LeftOut } from './inventory';
import type { LoadedGuide, Placed } from './load';
import type { Problem } from './problem';
import type { Path } from './yaml-file';

/** All that a check of the guide looks at. */
export interface Content extends Pick<LoadedGuide, 'sections' | 'contacts' | 'edition'> {
  inventory: Inventory;
  leftOut: readonly LeftOut[];
}

/** A rule of the guide: content in, problems out. */
export type Check = (content: Content) => Problem[];

/** One text in one language, with where it stands. */
export interface PlacedText {
  language: Language;
  text: string;
  path: Path;
}

/** All items of all sections. */
export function itemsOf({ sections }: Pick<Content, 'sections'>): Placed<ItemSource>[] {
  return sections.flatMap((section) => section.items);
}

/** A problem at a path of an item, contact, section or edition. */
export function problemAt(
  thing: Pick<Placed<unknown>, 'file' | 'at'>,
  path: Path,
  what: string,
  remedy: string,
): Problem {
  return { file: thing.file, ...thing.at(path), what, remedy };
}

/** Every text of an item that a reader sees, in every language. */
export function textsOfItem(item: ItemSource): PlacedText[] {
  return [
    ...inLanguages(item.text, ['text']),
    ...(item.detail ? inLanguages(item.detail, ['detail']) : []),
    ...(item.followUps ?? []).flatMap((text, i) => inLanguages(text, ['followUps', i])),
  ];
}

/** Every text of a contact that a reader sees, in every language; links and numbers apart. */
export function textsOfContact(contact: ContactSource): PlacedText[] {
  const { name } = contact;
  return [
    ...(typeof name === 'string'
      ? languages.map((language) => ({ language, text: name, path: ['name'] }))
      : inLanguages(name, ['name'])),
    ...inLanguages(contact.what, ['what']),
    ...(contact.who ? inLanguages(contact.who, ['who']) : []),
  ];
}

/** The texts of one language. */
export function inLanguage(texts: readonly PlacedText[], language: Language): string[] {
  return texts.filter((text) => text.language === language).map(({ text }) => text);
}

function inLanguages(text: Record<Language, string>, path: Path): PlacedText[] {
  return languages.map((language) => ({
    language,
    text: text[language],
    path: [...path, language],
  }));
}
