/** What each call may carry. Run by the background alone; nothing that fits no schema is acted on. */

import { topicIds } from '@/guide/topics/ids';
import * as z from '@/utils/zod';
import { notesSchemas } from './notes-schema';
import { rulesContentSchemas, rulesPageSchemas } from './rules-schema';

const id = z.string().max(64);
const text = z.string().max(400);
const key = z.string().max(2000);
/** As long as cannot be guessed. */
const token = z.string().regex(/^[0-9a-f]{32}$/);
const tabId = z.number().int().nonnegative();
const ofTab = z.strictObject({ tabId: tabId.optional() });

const prompt = z.strictObject({
  key,
  label: text,
  group: text,
  section: text,
  language: z
    .string()
    .max(35)
    .regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i)
    .optional(),
  topics: z.array(z.enum(topicIds)).min(1).max(3),
  because: z.array(z.strictObject({ topic: z.enum(topicIds), word: text, foundIn: text })).max(12),
  marker: z.boolean(),
});

/** Calls of content scripts. */
export const contentSchemas = {
  ...rulesContentSchemas,
  report: z.strictObject({
    pageId: id,
    prompts: z.number().int().nonnegative(),
    fields: z.number().int().nonnegative(),
    stopped: z.boolean(),
    headings: z.array(text).max(12),
  }),
  askPanel: z.strictObject({
    pageId: id,
    formLabel: text,
    prompt,
    isReady: z.boolean(),
    token,
    needsTools: z.boolean(),
  }),
  openSidePanel: z.strictObject({ pageId: id }),
  sightChanged: z.strictObject({
    pageId: id,
    doubt: z.enum(['gone', 'size', 'style', 'covered']).nullable(),
  }),
  formEvent: z.strictObject({
    pageId: id,
    event: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['submit', 'reset', 'replaced', 'restored']) }),
      z.strictObject({
        kind: z.literal('navigated'),
        how: z.enum(['push', 'replace', 'traverse']).optional(),
        linked: z.boolean().optional(),
        entry: id.optional(),
      }),
    ]),
  }),
};

/** Calls of the extension's own pages. */
export const pageSchemas = {
  ...notesSchemas,
  ...rulesPageSchemas,
  claimPanel: z.strictObject({ token: id }),
  lookAtPanel: z.strictObject({ seen: z.boolean(), writing: z.boolean() }),
  closePanel: z.strictObject({ focusBack: z.boolean(), again: z.boolean().optional() }),
  openSidePanel: ofTab,
  openReader: z.strictObject({ address: z.string().regex(/^[a-z0-9]{0,12}$/) }),
  listPrompts: z.strictObject({ tabId }),
  goToField: z.strictObject({ tabId, frameId: z.number().int().nonnegative(), key }),
  tabReport: z.strictObject({ tabId }),
  switchPage: z.strictObject({ tabId, off: z.boolean() }),
};
