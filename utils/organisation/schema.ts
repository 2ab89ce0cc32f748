/**
 * The shape of an organisation's pack: what an agency adds of its own. It adds and sets; nothing in
 * it can take away or change a line of the guide, an emergency number or a reminder.
 */

import { languages } from '@/guide/languages';
import { topicIds } from '@/guide/topics/ids';
import { roles } from '@/guide/vocabulary';
import * as z from '@/utils/zod';
import { caseRuleSchema, fieldRuleSchema, originSchema } from '../rules/schema';
import { localText, plainText } from './plain-text';
import { requiredSettingsSchema } from './required-settings';
import { linkSchema, mailSchema, phoneSchema } from './safe-link';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' })
  .max(64);

/** Where something belongs; a part left out means everywhere. */
const place = {
  topics: z.array(z.enum(topicIds)).max(24).optional(),
  roles: z.array(z.enum(roles)).max(7).optional(),
  /** Ids from `municipalities`. */
  municipalities: z.array(id).max(400).optional(),
};

const link = z.strictObject({ title: localText(120), href: linkSchema });

export const packSchema = z.strictObject({
  /** Where an editor finds the schema. */
  $schema: z.string().max(300).optional(),
  format: z.literal(1),
  /** The language of what is written once for all languages; left out, nobody can tell it. */
  writtenIn: z.enum(languages).optional(),
  organisation: localText(120),
  /** The pack's own edition, shown in the options. */
  version: plainText(40),
  /** Municipalities or districts that lines belong to; users choose theirs in the options. */
  municipalities: z
    .array(z.strictObject({ id, name: localText(80) }))
    .max(400)
    .optional(),
  contacts: z
    .array(
      z.strictObject({
        id,
        name: localText(120),
        what: localText(240).optional(),
        phone: phoneSchema.optional(),
        email: mailSchema.optional(),
        link: linkSchema.optional(),
        ...place,
      }),
    )
    .max(300)
    .optional(),
  routines: z
    .array(z.strictObject({ id, text: localText(600), link: link.optional(), ...place }))
    .max(500)
    .optional(),
  links: z
    .array(z.strictObject({ id, ...link.shape, ...place }))
    .max(200)
    .optional(),
  sites: z
    .array(
      z.strictObject({
        origin: originSchema,
        /** Which fields are about what, and which stay silent. */
        fields: z
          .array(fieldRuleSchema.omit({ site: true, caseHash: true }))
          .max(500)
          .optional(),
        cases: z
          .array(caseRuleSchema.omit({ origin: true }))
          .max(50)
          .optional(),
      }),
    )
    .max(200)
    .optional(),
  /** What a user has who chose nothing. */
  defaults: z
    .strictObject({ language: z.enum(languages).optional(), role: z.enum(roles).optional() })
    .optional(),
  /** What no user can change. */
  settings: requiredSettingsSchema.optional(),
});

/** An organisation's pack, checked. */
export type Pack = z.infer<typeof packSchema>;
