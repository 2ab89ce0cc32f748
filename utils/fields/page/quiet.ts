/** Is a form one to stay out of: log-in, sign-up, search, payment, newsletter, cookie, feedback, checkout? */
import type { QuietKind } from '@/guide/topics/pages';
import { type PageSubject, pageWords } from '../topic/vocabulary';
import type { FieldDescription } from '../types';

/** What is known of a whole form. */
export interface FormEvidence {
  /** The first fields, at most some dozens. */
  fields: FieldDescription[];
  /** How many fields there are in all. */
  count: number;
  /** Fields whose label names a topic plainly, one that not every form has. */
  plain: number;
  /** Its own name and the headings in and over it. */
  titles: string[];
  /** The texts of its buttons. */
  actions: string[];
  /** Words of its own attributes: `id`, `class`, `name`, `action`. */
  marks: string;
  /** True for `role=search` and the `search` element. */
  search: boolean;
}

/** Larger forms than these are not taken for a quiet one by a single sign. */
const mostOfSmall = 3;
const mostOfMedium = 8;
/** So many plain topics make a case form, whatever else stands there. */
export const enoughTopics = 3;

const cardToken = /(^| )cc-/;
const shopToken = /(^| )(shipping|billing) /;
const cardLabel =
  /kortnummer|kortnr|\bcvc\b|\bcvv\b|card number|cardholder|kortholder|security code|sikkerhetskode|name on card|navn på kort/i;

/** True for a field that by itself may make a form a quiet one. */
export function isTelltale({ type, autocomplete }: FieldDescription): boolean {
  return type === 'password' || (autocomplete !== '' && cardToken.test(autocomplete));
}

/** The quiet kind of a form, or null when prompts may show. */
export function quietKind(form: FormEvidence): QuietKind | null {
  if (form.search) return 'search';
  const { fields, plain } = form;
  if (fields.some(({ autocomplete }) => cardToken.test(autocomplete))) return 'payment';
  if (fields.filter(({ label }) => cardLabel.test(label)).length >= 2) return 'payment';
  if (plain >= enoughTopics) return null;
  const titles = subjects(form.titles);
  const actions = subjects(form.actions);
  if (fields.some(({ type }) => type === 'password')) {
    return actions.has('sign-up') || titles.has('sign-up') ? 'sign-up' : 'log-in';
  }
  if (fields.some(({ autocomplete }) => shopToken.test(autocomplete)) && plain <= 1)
    return 'checkout';
  if (fields.length > 0 && fields.every(({ type }) => type === 'search')) return 'search';
  return byWords(form, titles, actions);
}

function byWords(
  form: FormEvidence,
  titles: Set<PageSubject>,
  actions: Set<PageSubject>,
): QuietKind | null {
  const small = form.count <= mostOfSmall;
  const isCase = titles.has('situation');
  const said = [...actions, ...titles].filter((kind) => kind !== 'situation') as QuietKind[];
  for (const kind of said) {
    if (actions.has(kind) && titles.has(kind)) return kind;
    if (form.plain > 0 && (isCase || form.count > mostOfMedium)) continue;
    if (isCase && !(actions.has(kind) && kind === 'search')) continue;
    return kind;
  }
  if (form.plain > 0 || isCase) return null;
  const [mark] = subjects([form.marks]);
  if (mark && mark !== 'situation') return mark;
  const labels = subjects(form.fields.flatMap(({ label, group, hint }) => [label, group, hint]));
  for (const kind of ['newsletter', 'feedback', 'cookie', 'log-in'] as const) {
    if (labels.has(kind) && (small || kind === 'cookie')) return kind;
  }
  return null;
}

function subjects(texts: string[]): Set<PageSubject> {
  const found = new Set<PageSubject>();
  for (const text of texts) for (const { subject } of pageWords()(text)) found.add(subject);
  return found;
}

/** True where one of the titles says that a form is about a person's situation. */
export function isAboutSituation(titles: string[]): boolean {
  return subjects(titles).has('situation');
}
