/** The shape of site rules as they are exported, imported and given in an organisation's pack. */
import * as z from 'zod';
import { topicIds } from '@/guide/topics/ids';

// Zod would otherwise try `eval`, which our pages' policy forbids.
z.config({ jitless: true });

const meaning = z.string().trim().max(300);

/** An origin and nothing after it: `https://sak.kommune.example`, with its port if it has one. */
export const originSchema = z
  .string()
  .max(300)
  .regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/, { error: 'origin' });

const id = z.string().regex(/^[a-z0-9-]{1,64}$/, { error: 'id' });

/** See `FieldRule`. */
export const fieldRuleSchema = z.strictObject({
  id,
  site: originSchema,
  field: z.strictObject({
    label: meaning,
    group: meaning.optional(),
    section: meaning.optional(),
    type: z.string().max(40).optional(),
    selector: z.string().max(500).optional(),
  }),
  topics: z.array(z.enum(topicIds)).max(3),
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

/** All rules of one user, as they are kept, exported and imported. */
export const ownRulesSchema = z.strictObject({
  fields: z.array(fieldRuleSchema).max(2000),
  cases: z.array(caseRuleSchema).max(200),
});
