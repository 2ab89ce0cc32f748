/**
 * Every setting, declared once with its fallback. A value is the organisation's (managed storage)
 * when it gives one, else the user's, else the fallback. Storage and nothing else.
 */
import browser from 'webextension-polyfill';
import { type Language, languages } from '@/guide/languages';
import { type Role, roles } from '@/guide/vocabulary';

/** What can be set, and to what. */
export interface Settings {
  language: Language;
  role: Role;
  /** Marks in the page speak neutrally, or say outright what they are about. */
  wording: 'discreet' | 'plain';
  /** The panel inside the page: with ticks and notes, to read only, or not at all. */
  panelInPage: 'on' | 'read-only' | 'off';
  notes: 'on' | 'off';
  /** Whole days a sheet lives, 1 to 90. */
  retentionDays: number;
}

/** Who decided a value. */
export type SetBy = 'default' | 'user' | 'organisation';

/** The settings in force and who set each. */
export interface ResolvedSettings {
  values: Settings;
  setBy: Record<keyof Settings, SetBy>;
}

type Check<T> = (value: unknown) => value is T;
const among =
  <T extends string>(values: readonly T[]): Check<T> =>
  (value): value is T =>
    values.includes(value as T);
const wholeBetween =
  (least: number, most: number): Check<number> =>
  (value): value is number =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** The fallback of each setting, and what counts as a value for it. */
const declared: { [K in keyof Settings]: { fallback: Settings[K]; check: Check<Settings[K]> } } = {
  language: { fallback: 'nb', check: among(languages) },
  role: { fallback: 'caseworker', check: among(roles) },
  wording: { fallback: 'discreet', check: among(['discreet', 'plain'] as const) },
  panelInPage: { fallback: 'on', check: among(['on', 'read-only', 'off'] as const) },
  notes: { fallback: 'on', check: among(['on', 'off'] as const) },
  retentionDays: { fallback: 14, check: wholeBetween(1, 90) },
};

const storageKey = 'settings.1';

/**
 * Joins the three layers.
 *
 * @param organisation what managed storage holds; unknown keys and bad values are passed over
 * @param user what this profile's user chose
 * @returns the values in force and who set each
 */
export function resolveSettings(
  organisation: Readonly<Record<string, unknown>>,
  user: Readonly<Record<string, unknown>>,
): ResolvedSettings {
  const values: Record<string, unknown> = {};
  const setBy: Record<string, SetBy> = {};
  for (const [name, { fallback, check }] of Object.entries(declared)) {
    const accepts = check as Check<unknown>;
    const layer = accepts(organisation[name])
      ? ('organisation' as const)
      : accepts(user[name])
        ? ('user' as const)
        : ('default' as const);
    setBy[name] = layer;
    values[name] = { organisation: organisation[name], user: user[name], default: fallback }[layer];
  }
  return { values, setBy } as unknown as ResolvedSettings;
}

/** Firefox rejects when no policy is there; Chromium answers with nothing. */
async function managed(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

async function chosen(): Promise<Record<string, unknown>> {
  const stored = await browser.storage.local.get(storageKey);
  return (stored[storageKey] as Record<string, unknown> | undefined) ?? {};
}

/** Reads the settings in force. */
export async function readSettings(): Promise<ResolvedSettings> {
  const [organisation, user] = await Promise.all([managed(), chosen()]);
  return resolveSettings(organisation, user);
}

/**
 * Keeps the user's choice. A setting that the organisation holds stays as it is.
 *
 * @param change the settings to change
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [storageKey]: { ...(await chosen()), ...change } });
}

/**
 * Calls back whenever a setting may have changed, from any page or by policy.
 *
 * @param onChange gets the settings then in force
 * @returns a function that ends it
 */
export function watchSettings(onChange: (settings: ResolvedSettings) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && storageKey in changes)) {
      void readSettings().then(onChange);
    }
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
