/**
 * Every setting, declared once as plain data: what it may be, and what it is when nobody chose. The
 * organisation's policy, its pack and the user's choices are all held to it; a page that only reads
 * settings needs no schema library for that (`shapes.ts` makes schemas of the same).
 */

import { languages } from '@/guide/languages';
import { roles } from '@/guide/vocabulary';

/** What a setting may be: one of some words, a whole number within bounds, or a short text. */
export type Declared = { about: string } & (
  | { oneOf: readonly [string, ...string[]] }
  | { least: number; most: number }
  | { like: RegExp; longest: number }
);

const days = { least: 1, most: 90 } as const;
const onOff = ['on', 'off'] as const;

/** Each setting, in the order in which they are listed for administrators. */
export const declared = {
  language: { oneOf: languages, about: 'Language of all surfaces.' },
  role: { oneOf: roles, about: 'Whose lines come first.' },
  wording: {
    oneOf: ['discreet', 'plain'],
    about: 'Marks in the page speak neutrally, or say outright what they are about.',
  },
  panelInPage: {
    oneOf: ['on', 'read-only', 'off'],
    about: 'The panel inside the page: with ticks and notes, to read only, or not at all.',
  },
  notes: { oneOf: onOff, about: 'Whether ticks and notes are kept at all.' },
  noteCues: { oneOf: onOff, about: 'Whether markers in the page show where notes are.' },
  retentionDays: { ...days, about: 'Whole days a new sheet lives.' },
  leastDays: { ...days, about: 'The fewest days a user may choose.' },
  mostDays: { ...days, about: 'The most days a sheet may live, extended or not.' },
  passphrase: { oneOf: ['optional', 'required'], about: 'Whether notes need a passphrase.' },
  lockMinutes: {
    least: 1,
    most: 120,
    about: 'Minutes without use after which notes with a passphrase lock.',
  },
  municipality: {
    like: /^([a-z0-9]+(-[a-z0-9]+)*)?$/,
    longest: 64,
    about: "The user's municipality, by its id in the organisation's pack; empty: none.",
  },
} as const satisfies Record<string, Declared>;

type ValueOf<Kind> = Kind extends { oneOf: readonly (infer Word)[] }
  ? Word
  : Kind extends { least: number }
    ? number
    : string;

/** What can be set, and to what. */
export type Settings = {
  -readonly [Name in keyof typeof declared]: ValueOf<(typeof declared)[Name]>;
};

/** Names of all settings, in the order in which they are declared. */
export const settingNames = Object.keys(declared) as (keyof Settings)[];

/** True when a setting may be this. */
export function mayBe(name: keyof Settings, value: unknown): boolean {
  const kind: Declared = declared[name];
  if ('oneOf' in kind) return typeof value === 'string' && kind.oneOf.includes(value);
  if ('least' in kind) {
    return Number.isSafeInteger(value) && Number(value) >= kind.least && Number(value) <= kind.most;
  }
  return typeof value === 'string' && value.length <= kind.longest && kind.like.test(value);
}

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
