/** The rules that the user made, and what became of all rules. In local storage, closed to pages. */
import browser from 'webextension-polyfill';
import { fieldRuleSchema } from '@/utils/rules/schema';
import type { RuleRecord } from '@/utils/rules/stale';
import type { FieldRule } from '@/utils/rules/types';

const rulesKey = 'rules.1';
const recordsKey = 'rules-met.1';

/** The user's rules, in the order in which they were made; one that no longer fits the shape is passed over. */
export async function readOwnRules(): Promise<FieldRule[]> {
  const stored: unknown = (await browser.storage.local.get(rulesKey))[rulesKey];
  return (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const parsed = fieldRuleSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Keeps these in place of those before. */
export const writeOwnRules = (rules: readonly FieldRule[]): Promise<void> =>
  browser.storage.local.set({ [rulesKey]: rules });

/** Records by the rule's id. */
export type RuleRecords = Record<string, RuleRecord>;

/** What became of the rules on the pages that were read. */
export async function readRecords(): Promise<RuleRecords> {
  return (
    ((await browser.storage.local.get(recordsKey))[recordsKey] as RuleRecords | undefined) ?? {}
  );
}

/** Keeps these in place of those before. */
export const writeRecords = (records: RuleRecords): Promise<void> =>
  browser.storage.local.set({ [recordsKey]: records });
