/** Is a form one to stay out of: log-in, sign-up, search, payment, newsletter, cookie, feedback, checkout? */
import { cached } from '@/utils/text/cached';
import type { PageSubject } from '../topic/meanings';
import { pageWords } from '../topic/vocabulary';
import type { FieldDescription } from '../types';

/** What is known of a whole form. */
export interface FormEvidence {
  /** The first fields, at most some dozens. */
  fields: FieldDescription[];
  /** How many fields there are in all. */
  count: number;
  /** Fields whose label names a topic plainly, one that not every form has. */
  plain: number;
  /** Those of them whose topic ordinary applications do not have either. */
  grave: number;
  /** Questions about such a topic. */
  asked: number;
  /** Its own name and the headings in and over it. */
  titles: string[];
  /** The texts of its buttons. */
  actions: string[];
  /** Words of its own attributes: `id`, `class`, `action`. */
  marks: string;
}

/** So many grave topics make a case form, or so much in all. */
const enoughGrave = 3;
const enoughInAll = 7;
/** So few topics do not speak against a title that says what a quiet form is for. */
const fewTopics = 3;
/** Larger forms than these are not taken for a quiet one by their labels, or by a button. */
const mostByLabel = 4;
const mostByButton = 8;

const none: readonly never[] = [];
const quietToken = /(^| )(cc-|shipping |billing )/;
const cardLabel =
  /kort(nummer|nr|holder)|\bcv[cv]\b|card ?(number|holder)|security code|sikkerhetskode/i;

/** True for a field that by itself may make a form a quiet one. */
export function isTelltale({ type, autocomplete, label }: FieldDescription): boolean {
  return type === 'password' || quietToken.test(autocomplete) || cardLabel.test(label);
}

/** True where the fields alone make a case form, whatever its titles and buttons say. */
export function isPlainCase({
  plain,
  grave,
  asked,
}: Pick<FormEvidence, 'plain' | 'grave' | 'asked'>): boolean {
  return grave >= enoughGrave || (grave > 0 && plain + grave + asked >= enoughInAll);
}

/** True for forms that get no prompt at all. */
export function isQuiet(form: FormEvidence): boolean {
  if (isPlainCase(form)) return false;
  const { fields, count, plain, grave, titles, actions, marks } = form;
  if (fields.some(isTelltale) || fields.every(({ type }) => type === 'search')) return true;
  const named = says(titles, 'quiet');
  const acts = says(actions, 'quiet');
  const isCase = isAboutSituation(titles);
  if (named && (acts || plain + 2 * grave < fewTopics)) return true;
  if (plain > 0) return !isCase && (named || (acts && count <= mostByButton));
  if (acts || isCase) return acts;
  if (named || says([marks], 'quiet')) return true;
  const labels = fields.flatMap(({ label, group, hint }) => [label, group, hint]);
  return count <= mostByLabel && says(labels, 'quiet');
}

/** True where one of the titles says that a form is about a person's situation. */
export function isAboutSituation(titles: string[]): boolean {
  return says(titles, 'situation');
}

function says(texts: string[], subject: PageSubject): boolean {
  return texts.some((text) => subjectsOf(text).includes(subject));
}

const subjectsOf = cached((text): readonly PageSubject[] => {
  const hits = pageWords()(text);
  return hits.length === 0 ? none : hits.map((hit) => hit.subject);
});
