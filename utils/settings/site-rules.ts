/** The site rules in force: the organisation's, then the user's own. Storage and nothing else. */
import browser from 'webextension-polyfill';
import type { SiteRule } from '../notes/types';
import type { Pack } from '../organisation/schema';
import { ownRulesSchema } from '../rules/schema';
import type { FieldRule } from '../rules/types';

/** Rules about fields and about which part of an address names the case. */
export interface SiteRules {
  fields: FieldRule[];
  cases: SiteRule[];
}

const storageKey = 'rules.1';
const none: SiteRules = { fields: [], cases: [] };

/** What the user decided; what no longer fits the shape is passed over whole. */
export async function readOwnRules(): Promise<SiteRules> {
  const stored = (await browser.storage.local.get(storageKey))[storageKey];
  const parsed = ownRulesSchema.safeParse(stored);
  return parsed.success ? (parsed.data as SiteRules) : none;
}

/** Keeps what the user decided, in place of what was. */
export const writeOwnRules = (rules: SiteRules): Promise<void> =>
  browser.storage.local.set({ [storageKey]: rules });

/** The rules that an organisation's pack gives. */
export function rulesOfPack(pack: Pack | null): SiteRules {
  const sites = pack?.sites ?? [];
  return {
    fields: sites.flatMap(({ origin, fields = [] }) =>
      fields.map((rule) => ({ ...rule, site: origin })),
    ),
    cases: sites.flatMap(({ origin, cases = [] }) =>
      cases.map((rule) => ({ ...rule, origin }) as SiteRule),
    ),
  };
}

/** All rules, the organisation's first: the first that fits is the one that counts. */
export async function siteRules(pack: Pack | null): Promise<SiteRules> {
  const [given, own] = [rulesOfPack(pack), await readOwnRules()];
  return {
    fields: [...given.fields, ...own.fields],
    cases: [...given.cases, ...own.cases],
  };
}

/** True when a change of this area and these names may concern the user's rules. */
export const concernsRules = (area: string, names: readonly string[]): boolean =>
  area === 'local' && names.includes(storageKey);
