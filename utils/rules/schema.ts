/** The shape of site rules as they are kept, exported, imported and given in an organisation's pack. */
import { topicIds } from '@/guide/topics/ids';
import * as z from '@/utils/zod';

/** An origin and nothing after it: `https://sak.kommune.example`, with its port if it has one. */
export const originSchema = z
  .string()
  .max(300)
  .regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/, { error: 'origin' });

const meaning = z
  .string()
  .max(300)
  .refine((text) => !/\p{C}/u.test(text), { error: 'unseen-characters' });

/** See `FieldRule`. */
export const fieldRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,64}$/, { error: 'id' }),
  site: originSchema,
  field: z
    .strictObject({
      label: meaning,
      group: meaning.optional(),
      section: meaning.optional(),
      type: z.string().max(40).optional(),
      selector: z.string().min(1).max(500).optional(),
    })
    .refine(({ label, selector }) => /\p{L}|\p{N}/u.test(label) || selector !== undefined, {
      error: 'nameless',
      path: ['label'],
    }),
  topics: z.array(z.enum(topicIds)).max(3),
  form: z.string().max(2000).optional(),
  onlyThere: z.boolean().optional(),
  caseHash: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
});

/** See `SiteRule` of the notes: which part of a site's addresses names the case. */
export const caseRuleSchema = z.strictObject({
  origin: originSchema,
  under: z.string().startsWith('/').max(300).optional(),
  case: z.union([
    z.strictObject({ segment: z.number().int().min(1).max(20) }),
    z.strictObject({ query: z.string().min(1).max(60) }),
    z.literal('nowhere'),
  ]),
  formSegments: z.number().int().min(0).max(20).optional(),
});

/** A user's rules as a file. */
export const ruleFileSchema = z.strictObject({
  format: z.literal(1),
  rules: z.array(fieldRuleSchema).max(2000),
});
