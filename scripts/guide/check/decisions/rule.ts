import { type Language, languages } from '@/guide/languages';
import type { ContactSource, ItemSource } from '@/guide/schema';
import type { ChapterId } from '@/guide/vocabulary';
import {
  type Check,
  type Content,
  inLanguage,
  problemAt,
  textsOfContact,
  textsOfItem,
} from '../../content';
import type { Placed } from '../../load';

/** An item or a contact as a rule sees it, in one language. */
export interface Subject {
  language: Language;
  /** Everything it says in that language: text, detail and follow-ups, or a contact's texts. */
  words: string;
  /** The main text alone: what stands beside a field, or what a contact is for. */
  text: string;
  rests: readonly string[];
  item?: ItemSource;
  chapter?: ChapterId;
  contact?: ContactSource;
}

/** A decision on where the sources differ, as something each text keeps or breaks. */
export interface Rule {
  /** Told to the writer: what the text does wrong. */
  broken: string;
  /** Told to the writer: what to do. */
  remedy: string;
  /** Whether the decision is about this text. */
  concerns(subject: Subject): boolean;
  /** Whether the text keeps it. */
  keeps(subject: Subject): boolean;
}

/** A pattern for each language. */
export type Patterns = Record<Language, RegExp>;

/** Whether what the subject says matches the pattern of its language. */
export function says(patterns: Patterns): (subject: Subject) => boolean {
  return ({ language, words }) => patterns[language].test(words);
}

/** Whether the subject rests on one of the rows. */
export function rests(...ids: string[]): (subject: Subject) => boolean {
  return (subject) => ids.some((id) => subject.rests.includes(id));
}

/** A check that runs the rules over every item and contact in every language. */
export function checkRules(rules: readonly Rule[]): Check {
  return (content) =>
    subjectsOf(content).flatMap(({ subject, thing }) =>
      rules
        .filter((rule) => rule.concerns(subject) && !rule.keeps(subject))
        .map((rule) =>
          problemAt(
            thing,
            [subject.item ? 'text' : 'what', subject.language],
            `${thing.value.id} (${subject.language}) ${rule.broken}`,
            rule.remedy,
          ),
        ),
    );
}

function subjectsOf(content: Content) {
  const subjects: { subject: Subject; thing: Placed<{ id: string }> }[] = [];
  for (const language of languages) {
    for (const section of content.sections) {
      for (const item of section.items) {
        const { value } = item;
        const words = inLanguage(textsOfItem(value), language).join('\n');
        const { chapter } = section.value;
        const text = value.text[language];
        const subject = { language, words, text, rests: value.rests, item: value, chapter };
        subjects.push({ thing: item, subject });
      }
    }
    for (const contact of content.contacts) {
      const { value } = contact;
      const words = inLanguage(textsOfContact(value), language).join('\n');
      const text = value.what[language];
      const subject = { language, words, text, rests: value.rests, contact: value };
      subjects.push({ thing: contact, subject });
    }
  }
  return subjects;
}
