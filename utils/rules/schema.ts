/** The shape of site rules as an organisation's pack gives them. */
import * as z from '@/utils/zod';

/** An origin and nothing after it: `https://sak.kommune.example`, with its port if it has one. */
export const originSchema = z
  .string()
  .max(300)
  .regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/, { error: 'origin' });

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
