/** A sheet as it is handed over: what was ticked, noted and answered, as plain data. */
import type { Language } from '@/guide/languages';

/** One line and where it is written. */
export interface SummaryLine {
  text: string;
  /** Short, such as "KOM del 4". */
  source: string;
  /** The same in full; the list of sources names each once. */
  fullSource: string;
}

/** What belongs to one field of the form. */
export interface SummaryPart {
  /** The field's name; empty where it is no longer known. */
  heading: string;
  ticked: SummaryLine[];
  /** The note, and what other windows wrote beside it. */
  notes: string[];
}

/** An answer of *what now?*. */
export interface SummaryAnswer {
  question: string;
  answer: string;
}

/** All of a sheet that is handed over. No score, no count, no conclusion. */
export interface Summary {
  language: Language;
  /** The sheet's neutral label. */
  label: string;
  parts: SummaryPart[];
  answers: SummaryAnswer[];
}
