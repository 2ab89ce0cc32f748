/**
 * Every setting, declared once: what it may be, and what it is when nobody chose. The organisation's
 * policy, its pack and the user's choices are all checked by the same shapes.
 */

import { languages } from '@/guide/languages';
import { roles } from '@/guide/vocabulary';
import * as z from '@/utils/zod';

const days = z.number().int().min(1).max(90);
const onOff = z.enum(['on', 'off']);

/** The shape of each setting. */
export const settingShapes = {
  language: z.enum(languages).describe('Language of all surfaces.'),
  role: z.enum(roles).describe('Whose lines come first.'),
  wording: z
    .enum(['discreet', 'plain'])
    .describe('Marks in the page speak neutrally, or say outright what they are about.'),
  panelInPage: z
    .enum(['on', 'read-only', 'off'])
    .describe('The panel inside the page: with ticks and notes, to read only, or not at all.'),
  notes: onOff.describe('Whether ticks and notes are kept at all.'),
  noteCues: onOff.describe('Whether markers in the page show where notes are.'),
  retentionDays: days.describe('Whole days a new sheet lives.'),
  leastDays: days.describe('The fewest days a user may choose.'),
  mostDays: days.describe('The most days a sheet may live, extended or not.'),
  passphrase: z.enum(['optional', 'required']).describe('Whether notes need a passphrase.'),
  lockMinutes: z
    .number()
    .int()
    .min(1)
    .max(120)
    .describe('Minutes without use after which notes with a passphrase lock.'),
  municipality: z
    .string()
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
    .max(64)
    .describe("The user's municipality, by its id in the organisation's pack; empty: none."),
};

/** What can be set, and to what. */
export type Settings = {
  [Name in keyof typeof settingShapes]: z.infer<(typeof settingShapes)[Name]>;
};

/** What is in force when nobody chose. */
export const fallbacks: Readonly<Settings> = {
  language: 'nb',
  role: 'caseworker',
  wording: 'discreet',
  panelInPage: 'on',
  notes: 'on',
  noteCues: 'off',
  retentionDays: 14,
  leastDays: 1,
  mostDays: 90,
  passphrase: 'optional',
  lockMinutes: 10,
  municipality: '',
};

/** Settings that only the organisation makes: a user's own choice of them is passed over. */
export const organisationAlone: ReadonlySet<keyof Settings> = new Set([
  'leastDays',
  'mostDays',
  'passphrase',
]);
