/** One field of the form on the sheet: what it has to offer and what was written. */
import type { Language } from '@/guide/languages';
import type { TopicId } from '@/guide/topics/ids';

/** A field with support, in the form's order. */
export interface PromptView {
  key: string;
  /** As the page writes it; empty when the field has no name. */
  label: string;
  /** The language that the page says the label is in. */
  language?: string | undefined;
  /** The part of the form it stands in; a heading when it differs from the one before. */
  section: string;
  topics: readonly TopicId[];
  /** Lines to look for and questions to ask, in number. */
  look: number;
  questions: number;
  /** Texts of the ticked lines; `language` where it is another than the surface's. */
  ticked: readonly { id: string; text: string; language?: Language }[];
  /** How many are ticked whose text is not there, since the guide is not. */
  untold: number;
  note: string;
}
