/** What the summary is given and what it says back. */
import type { Language } from '@/guide/languages';
import type { Place } from '@/utils/insert/types';
import type { MissingGuide } from '../feedback/guide-missing';

/** Into which field, and what it can take. */
export type InsertView =
  /** Looking for the caret, or there is a reason against it. */
  | { state: 'looking'; place: Exclude<Place, { kind: 'field' }> }
  /** `fits` goes in as it is shown, `rest` does not. */
  | { state: 'ready'; label: string; oneLine: boolean; fits: string; rest: string };

/** What came of the last press. */
export type Outcome =
  | { kind: 'copied' | 'not-copied' | 'moved' | 'failed' }
  /** `missing` is what the field does not hold. */
  | { kind: 'inserted'; label: string; missing: string };

/** The summary, how it is made, and the three ways out. */
export interface SummaryProps {
  /** The plain text, exactly as it is handed over; null: on its way. */
  text: string | null;
  /** The guide in that language could not be fetched; left out and null: it could. */
  missing?: MissingGuide | null;
  /** Of the text, whatever the surface's own is. */
  textLanguage: Language;
  onTextLanguage(language: Language): void;
  withSources: boolean;
  onWithSources(on: boolean): void;
  eraseAfter: boolean;
  onEraseAfter(on: boolean): void;
  /** null: the user has not asked to insert. */
  insert: InsertView | null;
  outcome: Outcome | null;
  /** The sheet was erased after it was handed over. */
  erased: boolean;
  onCopy(): void;
  onPrint(): void;
  onInsert(): void;
  onInsertNow(): void;
  onInsertCancel(): void;
  onCopyRest(): void;
  onBack(): void;
}
