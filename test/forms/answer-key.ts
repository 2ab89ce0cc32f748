/**
 * The answer key of each form: which topics its fields have and where a marker stands, decided by
 * hand from the rules for topics. A detector is held against it, never the other way round.
 */
import { readFileSync } from 'node:fs';
import type { TopicId } from '../../guide/topics/ids';

/** The forms about a person's situation. */
export const formNames = ['interview', 'inspection', 'prison', 'audit'] as const;
export type FormName = (typeof formNames)[number];

/** The pages that must stay without any prompt, by their names in the address. */
export const quietPages = [
  'login',
  'search',
  'newsletter',
  'checkout',
  'feedback',
  'cookies',
] as const;

/** One field, as it is once every field of its step is shown. */
interface ExpectedField {
  /** From 1: which of the steps it is on. */
  step: number;
  /** The heading or legend a person sees it under. */
  group: string;
  /** As the page shows it, without the colon and the mark of an obligatory field. */
  label: string;
  /** Strongest first; none for a field that must have no topic. */
  topics: TopicId[];
  /** True where it is the first of its strongest topic in its group. */
  marker: boolean;
  /** Topics it may have besides, named by its choices or its hint. */
  also?: TopicId[];
  /** Answers that make the field appear: the label of the other field and what to answer. */
  after?: Record<string, string>;
}

export interface AnswerKey {
  form: FormName;
  /** Where the form starts, without the server and the slash after it. */
  address: string;
  /** Each step has an address to open it at; the parts of a frame have theirs. */
  steps: { name: string; path: string }[];
  fields: ExpectedField[];
}

/** The answer key of a form. */
export function answerKey(form: FormName): AnswerKey {
  return JSON.parse(readFileSync(new URL(`./${form}/expected.json`, import.meta.url), 'utf8'));
}
