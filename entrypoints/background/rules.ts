/** The rules about fields: which hold on a page, which are kept, and what became of them. */
import browser from 'webextension-polyfill';
import type { Caller } from '@/utils/messages/answer';
import type { ListedRule } from '@/utils/messages/rules-calls';
import { broadcast, tellTab } from '@/utils/messages/tell';
import { placeOf } from '@/utils/notes/address/place';
import { caseRulesOf } from '@/utils/organisation/case-rules';
import { fieldRulesOf } from '@/utils/organisation/field-rules';
import { type OwnedRule, type PagePlace, rulesForPage } from '@/utils/rules/for-page';
import { readRules } from '@/utils/rules/read-file';
import { isStale, missedOnce } from '@/utils/rules/stale';
import type { FieldRule, PageRule } from '@/utils/rules/types';
import { readPack } from '@/utils/settings';
import { caseHashOf } from './case-hash';
import { readOwnRules, readRecords, writeOwnRules, writeRecords } from './own-rules';

const day = 86_400_000;
let last: Promise<unknown> = Promise.resolve();

/** Runs one change at a time, so that two pages never overwrite each other's. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const mine = last.then(change, change);
  last = mine;
  return mine;
}

async function allRules(): Promise<OwnedRule[]> {
  const [{ pack }, own] = await Promise.all([readPack(), readOwnRules()]);
  return [
    ...fieldRulesOf(pack).map((rule): OwnedRule => ({ rule, by: 'organisation' })),
    ...own.map((rule): OwnedRule => ({ rule, by: 'user' })),
  ];
}

/** The rule of an id, and whose it is. */
export async function ruleOf(id: string): Promise<OwnedRule | null> {
  return (await allRules()).find(({ rule }) => rule.id === id) ?? null;
}

/** Where a frame is; one without an address of its own is where its tab is. */
export async function placeOfFrame({ url, tabUrl }: Caller): Promise<PagePlace> {
  const address = /^https?:/.test(url) ? url : tabUrl;
  const { pack } = await readPack();
  const { shape, caseKey } = placeOf(address, caseRulesOf(pack));
  return {
    site: URL.canParse(address) ? new URL(address).origin : '',
    form: shape,
    caseHash: await caseHashOf(caseKey),
  };
}

/** The rules of the page that asks, in the order in which they count. */
export async function pageRules(caller: Caller): Promise<PageRule[]> {
  const [rules, place] = await Promise.all([allRules(), placeOfFrame(caller)]);
  return rulesForPage(rules, place);
}

/** A page says which of its rules met a field; `isFirst` once a page: those not named met none. */
export function rulesMet(caller: Caller, met: readonly string[], isFirst: boolean): Promise<void> {
  return inTurn(async () => {
    const [rules, records] = await Promise.all([pageRules(caller), readRecords()]);
    const all = new Map((await allRules()).map(({ rule }) => [rule.id, rule]));
    const today = Math.floor(Date.now() / day) * day;
    const next = { ...records };
    for (const { id, isHome } of rules) {
      const rule = all.get(id);
      const record = records[id] ?? { last: null, missed: 0 };
      if (!rule) continue;
      if (met.includes(id)) next[id] = { last: today, missed: 0 };
      else if (isFirst) next[id] = missedOnce(rule, record, isHome);
    }
    if (JSON.stringify(next) !== JSON.stringify(records)) await writeRecords(next);
  });
}

/** All rules as the options list them. */
export async function listRules(): Promise<ListedRule[]> {
  const [rules, records] = await Promise.all([allRules(), readRecords()]);
  return rules.map(({ rule, by }) => ({
    rule,
    by,
    isStale: isStale(rule, records[rule.id]),
    lastMet: records[rule.id]?.last ?? null,
  }));
}

/** Every page asks for its rules anew. */
export async function spreadRules(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id = -1 }) => {
      await tellTab(id, 'rulesChanged', {}).catch(() => undefined);
      void broadcast({ event: 'prompts', tabId: id });
    }),
  );
}

const meaningOf = ({ site, field, form, onlyThere, caseHash }: FieldRule) =>
  JSON.stringify([site, field, onlyThere ? form : '', caseHash ?? '']);

/** Changes the user's rules; what became of rules that are gone is forgotten with them. */
function changeOwn(change: (rules: FieldRule[]) => FieldRule[]): Promise<void> {
  return inTurn(async () => {
    const before = await readOwnRules();
    const after = change(before);
    const changed = before.filter((rule) => !after.includes(rule)).map(({ id }) => id);
    const records = Object.entries(await readRecords()).filter(([id]) => !changed.includes(id));
    await writeRecords(Object.fromEntries(records));
    await writeOwnRules(after);
    await spreadRules();
  });
}

/** Keeps a rule in place of the one of its id, and of one about the same fields. */
export const saveRule = (rule: FieldRule): Promise<void> =>
  changeOwn((rules) => [
    ...rules.filter((one) => one.id !== rule.id && meaningOf(one) !== meaningOf(rule)),
    rule,
  ]);

export const removeRule = (id: string): Promise<void> =>
  changeOwn((rules) => rules.filter((one) => one.id !== id));

/**
 * Takes a file in: its rules join those there are, in place of those about the same fields.
 *
 * @returns every problem; with one, nothing changes
 */
export async function importRules(text: string) {
  const read = readRules(text);
  if (!read.ok) return read.problems;
  const ids = new Set(read.value.map(({ id }) => id));
  const meanings = new Set(read.value.map(meaningOf));
  await changeOwn((rules) => [
    ...rules.filter((one) => !ids.has(one.id) && !meanings.has(meaningOf(one))),
    ...read.value,
  ]);
  return [];
}
