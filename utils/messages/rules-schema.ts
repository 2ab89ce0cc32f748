/** What the calls about rules may carry. */
import { topicIds } from '@/guide/topics/ids';
import { fieldRuleSchema } from '@/utils/rules/schema';
import * as z from '@/utils/zod';

const tabId = z.number().int().nonnegative();
const text = z.string().max(400);
const when = z.number().nonnegative();
const none = z.strictObject({});

const picked = z.strictObject({
  label: text,
  group: text,
  section: text,
  type: z.string().max(40),
  selector: z.string().max(500).optional(),
  topics: z.array(z.enum(topicIds)).max(3),
  because: z.array(z.strictObject({ topic: z.enum(topicIds), word: text, foundIn: text })).max(12),
  ruleId: text.nullable(),
});

/** Calls of content scripts. */
export const rulesContentSchemas = {
  pageRules: none,
  rulesMet: z.strictObject({ met: z.array(text).max(5000), isFirst: z.boolean() }),
  pickerStarted: none,
  pickerStep: z.strictObject({ to: z.enum(['next', 'back', 'first', 'last']), when }),
  pickerPointed: z.strictObject({
    index: z.number().int().min(-1),
    name: text,
    beyond: z.boolean(),
    when,
  }),
  pickerInside: z.strictObject({
    frame: z.number().int().nonnegative(),
    x: z.number(),
    y: z.number(),
    press: z.boolean(),
  }),
  pickerChoose: none,
  picked: z.strictObject({ field: picked.nullable() }),
};

/** Calls of the extension's own pages. */
export const rulesPageSchemas = {
  startPicking: z.strictObject({ tabId }),
  stopPicking: z.strictObject({ tabId }),
  picking: z.strictObject({ tabId }),
  listRules: none,
  saveRule: z.strictObject({ rule: fieldRuleSchema }),
  removeRule: z.strictObject({ id: text }),
  importRules: z.strictObject({ text: z.string().max(2_000_000) }),
  tryRules: none,
};
