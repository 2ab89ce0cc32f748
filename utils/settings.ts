/**
 * The settings in force: the organisation's value (policy before pack) when it gives one, else the
 * user's, else the pack's default, else the fallback. Storage and nothing else; what can be set is
 * in `settings/declared`.
 */
import browser from 'webextension-polyfill';
import type { Pack } from './organisation/schema';
import {
  fallbacks,
  mayBe,
  organisationAlone,
  type Settings,
  settingNames,
} from './settings/declared';
import { concernsPack, type GivenPack, packFrom, packKeys } from './settings/organisation-pack';
import { askPolicy, type Policy, policyKey } from './settings/policy';

export type { Settings };

/** Who decided a value. */
export type SetBy = 'default' | 'user' | 'organisation';

/** The settings in force and who set each. */
export interface ResolvedSettings {
  values: Settings;
  setBy: Record<keyof Settings, SetBy>;
}

const storageKey = 'settings.1';

/**
 * Joins the three layers. The days a sheet lives are held within the organisation's bounds.
 *
 * @param organisation what managed storage holds; unknown keys and bad values are passed over
 * @param user what this profile's user chose
 * @param defaults what a user has who chose nothing
 * @returns the values in force and who set each
 */
export function resolveSettings(
  organisation: Readonly<Record<string, unknown>>,
  user: Readonly<Record<string, unknown>>,
  defaults: Partial<Settings> = {},
): ResolvedSettings {
  const values: Record<string, unknown> = {};
  const setBy: Record<string, SetBy> = {};
  for (const name of settingNames) {
    const layer = mayBe(name, organisation[name])
      ? ('organisation' as const)
      : mayBe(name, user[name]) && !organisationAlone.has(name)
        ? ('user' as const)
        : ('default' as const);
    setBy[name] = layer;
    values[name] = { organisation, user, default: { ...fallbacks, ...defaults } }[layer][name];
  }
  return { values: bounded(values as unknown as Settings), setBy } as ResolvedSettings;
}

function bounded(values: Settings): Settings {
  const least = Math.min(values.leastDays, values.mostDays);
  const retentionDays = Math.min(Math.max(values.retentionDays, least), values.mostDays);
  return { ...values, leastDays: least, retentionDays };
}

/** All that is read, in one go: policy, the user's choices, kept packs. */
async function stored() {
  const policyAfter = askPolicy();
  const local = await browser.storage.local.get([storageKey, policyKey, ...packKeys]);
  const policy = await policyAfter(local[policyKey]);
  return { policy, local, user: (local[storageKey] as Record<string, unknown> | undefined) ?? {} };
}

/** The organisation's pack in force. */
export async function readPack(): Promise<GivenPack> {
  const { policy, local } = await stored();
  return packFrom(policy, local);
}

/** What an undefined value of the pack is: not given. */
const given = <T extends object>(values: T | undefined): Partial<Settings> =>
  Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined));

const heldBy = (pack: Pack | null) => given(pack?.settings);

/** Without what is no valid value, so that the pack's counts where the policy has a bad one. */
const valid = (policy: Policy): Policy =>
  Object.fromEntries(
    settingNames.filter((name) => mayBe(name, policy[name])).map((name) => [name, policy[name]]),
  );

/** Reads the settings in force. */
export async function readSettings(): Promise<ResolvedSettings> {
  const { policy, local, user } = await stored();
  const { pack } = await packFrom(policy, local);
  return resolveSettings({ ...heldBy(pack), ...valid(policy) }, user, given(pack?.defaults));
}

/**
 * Keeps the user's choice. A setting that the organisation holds stays as it is.
 *
 * @param change the settings to change
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const { user } = await stored();
  await browser.storage.local.set({ [storageKey]: { ...user, ...change } });
}

/**
 * Calls back whenever a setting may have changed, from any page or by policy.
 *
 * @param onChange gets the settings then in force
 * @returns a function that ends it
 */
export function watchSettings(onChange: (settings: ResolvedSettings) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    const mine = area === 'local' && (storageKey in changes || policyKey in changes);
    if (mine || concernsPack(area, Object.keys(changes))) void readSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
