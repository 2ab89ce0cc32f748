import { expect, test } from 'vitest';
import { isStale, missedOnce, type RuleRecord } from '@/utils/rules/stale';
import type { FieldRule } from '@/utils/rules/types';

const site = 'https://sak.example.no';
const anywhere: FieldRule = { id: 'a', site, field: { label: 'Bosted' }, topics: [] };
const onForm: FieldRule = { ...anywhere, form: `${site}/sak/*` };
const fresh: RuleRecord = { last: null, missed: 0 };

function after(rule: FieldRule, pages: number, isHome: boolean): RuleRecord {
  let record = fresh;
  for (let page = 0; page < pages; page++) record = missedOnce(rule, record, isHome);
  return record;
}

test.each<[string, FieldRule, number, boolean, boolean]>([
  ['no page read', onForm, 0, true, false],
  ['a step of its form without the field', onForm, 2, true, false],
  ['its own form, three times in turn', onForm, 3, true, true],
  ['other forms say nothing of it', onForm, 100, false, false],
  ['a rule without a form, a few pages', anywhere, 19, false, false],
  ['a rule without a form, page after page', anywhere, 20, false, true],
])('a rule is stale or not: %s', (_, rule, pages, isHome, stale) => {
  expect(isStale(rule, after(rule, pages, isHome))).toBe(stale);
});

test('a rule that was never looked for is not stale', () => {
  expect(isStale(onForm, undefined)).toBe(false);
});

test('a record says no more once the rule is stale, and keeps the day it last met a field', () => {
  const met = { last: 86_400_000, missed: 0 };
  expect(missedOnce(onForm, met, true)).toEqual({ last: 86_400_000, missed: 1 });
  const stale = after(onForm, 3, true);
  expect(missedOnce(onForm, stale, true)).toBe(stale);
});
