/** What does the search index hold? The build and the surfaces must agree on it. */
import type { AsPlainObject, Options } from 'minisearch';
import type { Language } from '@/guide/languages';
import type { Role } from '@/guide/vocabulary';
import { indexWords } from './words';

/** One thing that can be found, as it goes into the index. */
export interface SearchDocument extends Record<Language, string> {
  id: string;
  kind: 'item' | 'contact';
  /** Names of a contact in every language. */
  name: string;
  /** Other words people use, places and links. */
  words: string;
  /** More for the reader and the title of the section, in every language. */
  detail: string;
  /** Says what a word means. */
  defines: boolean;
  /** Whom it is for; empty: for everyone. */
  roles: Role[];
  /** Planning or dated: ranks last for all but planners. */
  last: boolean;
}

/** Text fields of the index. */
const searchFields = ['nb', 'nn', 'en', 'name', 'words', 'detail'] as const;

/** MiniSearch's options; words are folded already when they reach it. */
export const indexOptions: Options<SearchDocument> = {
  fields: [...searchFields],
  storeFields: ['kind', 'defines', 'roles', 'last'],
  tokenize: indexWords,
  processTerm: (term) => term,
};

/** The serialised index: MiniSearch's own form and the phone numbers. */
export interface StoredIndex {
  mini: AsPlainObject;
  /** Digits of each contact's number. */
  phones: { id: string; digits: string }[];
}
