/**
 * The shape of every guide file, in zod. Run by the build, the tests and the guide check;
 * the content script sees none of it.
 */
import * as z from 'zod';
import { topicIds } from './topics/ids';
import {
  appliesTo,
  chapterIds,
  forms,
  kinds,
  needs,
  placeKinds,
  roles,
  sourceIds,
} from './vocabulary';

const line = z.string().trim().min(1, 'is empty: write the text');

/** One text in all three languages. */
export const textSchema = z.strictObject({ nb: line, nn: line, en: line });

const rowId = z
  .string()
  .regex(/^(kom|prison|shelter|strom|plan)-\d{3}$/, 'is no inventory id such as kom-220');

const kebab = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

const reviewed = z.strictObject({ by: line, date: z.iso.date() }).nullable();

const some = <T extends string>(values: readonly [T, ...T[]]) =>
  z.union([z.literal('all').transform(() => [...values]), z.array(z.enum(values)).min(1)]);

/** One thing the guide says: a sign, a question, a duty … */
export const itemSchema = z.strictObject({
  id: kebab,
  kind: z.enum(kinds),
  /** Fields it belongs to; empty: only in the reader. */
  topics: z.array(z.enum(topicIds)),
  applies: z.enum(appliesTo),
  forms: z.array(z.enum(forms)).min(1),
  roles: some(roles),
  places: z.array(z.enum(placeKinds)).optional(),
  text: textSchema,
  /** More for the reader: one short paragraph. */
  detail: textSchema.optional(),
  /** For questions: what to ask next. */
  followUps: z.array(textSchema).optional(),
  /** Ids of contacts that belong to it. */
  contacts: z.array(kebab).optional(),
  /** Other words people search for, any language. */
  search: z.array(line).optional(),
  /** The inventory rows it says. */
  rests: z.array(rowId).min(1, 'cites no inventory row'),
  reviewed,
});

/** One file below `guide/chapters/`: a section of a chapter. */
export const sectionSchema = z.strictObject({
  chapter: z.enum(chapterIds),
  section: kebab,
  order: z.number().int(),
  title: textSchema,
  items: z.array(itemSchema).min(1),
});

const days = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'must be a time such as 09:00');

/** Someone to ring or read, with what the sources state and nothing else. */
export const contactSchema = z.strictObject({
  id: kebab,
  /** The body's own name, the same in every language unless a source gives another. */
  name: z.union([line, textSchema]),
  what: textSchema,
  /** Who may get in touch, when a source says. */
  who: textSchema.optional(),
  needs: z.array(z.enum(needs)).min(1),
  applies: z.enum(appliesTo),
  topics: z.array(z.enum(topicIds)),
  roles: some(roles),
  phone: z.string().optional(),
  email: z.string().optional(),
  /** Web addresses without `https://`, as the source gives them. */
  web: z.array(z.string()).optional(),
  /** Languages spoken, when a source says (BCP 47). */
  languages: z.array(z.string()).optional(),
  places: z.array(z.string()).optional(),
  /** Stated opening hours in Norwegian time; left out when no source states any. */
  hours: z
    .union([
      z.literal('always'),
      z.array(z.strictObject({ days: z.array(days).min(1), from: clock, to: clock })).min(1),
    ])
    .optional(),
  anonymous: z.boolean().optional(),
  free: z.boolean().optional(),
  /** Advice for staff only: never shown under reporting. */
  adviceOnly: z.boolean().optional(),
  search: z.array(line).optional(),
  rests: z.array(rowId).min(1),
  reviewed,
});

/** `guide/contacts.yaml`. */
export const contactsSchema = z.strictObject({ contacts: z.array(contactSchema).min(1) });

/** `guide/edition.yaml`: the edition and what is said of each source. */
export const editionSchema = z.strictObject({
  edition: z.iso.date(),
  sources: z
    .array(
      z.strictObject({
        id: z.enum(sourceIds),
        short: textSchema,
        title: textSchema,
        publisher: textSchema,
        /** null: undated. `after` is said instead where only a lower bound is known. */
        year: z.number().int().nullable(),
        yearNote: textSchema.optional(),
        web: z.string().optional(),
      }),
    )
    .length(sourceIds.length),
});

export type ItemSource = z.infer<typeof itemSchema>;
export type SectionSource = z.infer<typeof sectionSchema>;
export type ContactSource = z.infer<typeof contactSchema>;
export type EditionSource = z.infer<typeof editionSchema>;
