import { expect, test } from 'vitest';
import { type OwnedRule, rulesForPage } from '@/utils/rules/for-page';
import type { FieldRule, RuledBy } from '@/utils/rules/types';

const site = 'https://sak.example.no';
const page = { site, form: `${site}/sak/*`, caseHash: 'a'.repeat(32) };

function owned(by: RuledBy, id: string, about: Partial<FieldRule> = {}): OwnedRule {
  return { by, rule: { id, site, field: { label: 'Bosted' }, topics: [], ...about } };
}
const inGroup = { field: { label: 'Bosted', group: 'Bolig' } };
const here = { form: page.form, onlyThere: true };
const thisCase = { ...here, caseHash: page.caseHash };

test.each<[string, OwnedRule[], string[]]>([
  ['none', [], []],
  ['another site', [owned('user', 'a', { site: 'https://annet.example.no' })], []],
  ['another scheme', [owned('user', 'a', { site: 'http://sak.example.no' })], []],
  ['for another form alone', [owned('user', 'a', { form: `${site}/ny`, onlyThere: true })], []],
  ['decided on another form', [owned('user', 'a', { form: `${site}/ny` })], ['a']],
  ['for another case alone', [owned('user', 'a', { ...here, caseHash: 'b'.repeat(32) })], []],
  [
    'for this case, before one for its form',
    [owned('user', 'case', thisCase), owned('user', 'form', here)],
    ['case', 'form'],
  ],
  ['the latest of equals', [owned('user', 'a'), owned('user', 'b')], ['b', 'a']],
  [
    'the narrower, whenever it was made',
    [owned('user', 'form', here), owned('user', 'field', inGroup), owned('user', 'name')],
    ['form', 'field', 'name'],
  ],
  [
    "the organisation's before the user's, also where the user's is narrower and later",
    [owned('organisation', 'pack'), owned('user', 'own', here)],
    ['pack', 'own'],
  ],
  [
    'a selector is a field',
    [owned('user', 'place', { field: { label: '', selector: 'input' } }), owned('user', 'name')],
    ['place', 'name'],
  ],
])('which rules hold, and in which order: %s', (_, rules, ids) => {
  expect(rulesForPage(rules, page).map(({ id }) => id)).toEqual(ids);
});

test('a page is told of a rule no more than it needs: not the site, not the form', () => {
  const [told] = rulesForPage([owned('user', 'a', { ...inGroup, ...here })], page);
  expect(told).toEqual({
    id: 'a',
    by: 'user',
    label: 'Bosted',
    group: 'Bolig',
    topics: [],
    isHome: true,
  });
});

test.each([
  ['its own form', page.form, true],
  ['another form', `${site}/ny`, false],
  ['no form', undefined, false],
])('a rule is at home on the form it was decided on: %s', (_, form, isHome) => {
  const [told] = rulesForPage([owned('user', 'a', form ? { form } : {})], page);
  expect(told?.isHome).toBe(isHome);
});
