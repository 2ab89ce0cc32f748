/** Options as an owner gives them, checked and made whole. */
import { type Language, languages } from '@/guide/languages';
import { type Role, roles } from '@/guide/vocabulary';
import type { PromptOptions } from './api';

/** Every option with its value. */
export interface Options {
  language: Language;
  role: Role;
  notes: boolean;
  keepDays: number;
  preload: boolean;
  openRoot: ((element: Element) => ShadowRoot | null) | undefined;
}

/** The longest that anything may be kept, in days. */
export const mostDays = 90;

function among<T extends string>(known: readonly T[], name: string, given: string): T {
  const found = known.find((one) => one === given);
  if (found) return found;
  throw new TypeError(`Kjennetegn: ${name} is “${given}”; it can be ${known.join(', ')}.`);
}

function languageOf({ documentElement }: Document): Language {
  const [tag = ''] = documentElement.lang.toLowerCase().split('-');
  return tag === 'nn' || tag === 'en' ? tag : 'nb';
}

function daysOf(given: number): number {
  if (Number.isInteger(given) && given >= 1 && given <= mostDays) return given;
  throw new TypeError(`Kjennetegn: keepDays is ${given}; it can be 1 to ${mostDays}.`);
}

/**
 * @param given by the owner; what is left out gets its fallback
 * @param document whose language is the fallback
 * @throws TypeError naming the option and what it can be
 */
export function wholeOptions(given: PromptOptions, document: Document): Options {
  const { language, role = 'caseworker', notes, keepDays = 14, preload, openRoot } = given;
  return {
    language: language ? among(languages, 'language', language) : languageOf(document),
    role: among(roles, 'role', role),
    // On other pages the browser has no cryptography: nothing is kept rather than kept readable.
    notes: notes === true && document.defaultView?.isSecureContext === true,
    keepDays: daysOf(keepDays),
    preload: preload === true,
    openRoot,
  };
}

/**
 * The same options as a script element states them: `data-language`, `data-role`, `data-notes="on"`,
 * `data-keep-days`, `data-preload`.
 */
export function statedOptions(script: HTMLElement): PromptOptions {
  const { language, role, notes, keepDays, preload } = script.dataset;
  return {
    ...(language ? { language: language as Language } : {}),
    ...(role ? { role: role as Role } : {}),
    ...(keepDays ? { keepDays: Number(keepDays) } : {}),
    notes: notes === 'on',
    preload: preload !== undefined,
  };
}
