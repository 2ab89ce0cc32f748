import { expect, test } from 'vitest';
import { type RuleGround, type RuleScope, ruleFor, scopeOf, scopesFor } from '@/utils/rules/scope';

const site = 'https://sak.example.no';
const form = `${site}/sak/*`;
const caseHash = 'a4'.repeat(16);
const grounds: [string, RuleGround, RuleScope[]][] = [
  [
    'all is known',
    { site, form, field: { label: 'Bosted', group: 'Bolig' } },
    ['field', 'label', 'form'],
  ],
  [
    'the address names a case',
    { site, form, caseHash, field: { label: 'Bosted' } },
    ['label', 'form', 'case'],
  ],
  ['a name alone', { site, field: { label: 'Bosted' } }, ['label']],
  ['a name on a form', { site, form, field: { label: 'Bosted' } }, ['label', 'form']],
  ['no name', { site, form, field: { label: '', selector: 'input' } }, ['field', 'form']],
  ['a section', { site, field: { label: 'Bosted', section: 'Bolig' } }, ['field', 'label']],
  [
    'an empty group is a group',
    { site, field: { label: 'Bosted', group: '' } },
    ['field', 'label'],
  ],
];

test.each(grounds)('the reaches to choose from: %s', (_, ground, scopes) => {
  expect(scopesFor(ground)).toEqual(scopes);
});

test.each(grounds)('a rule reaches as far as was chosen: %s', (_, ground, scopes) => {
  for (const scope of scopes) {
    const rule = ruleFor(ground, scope, { id: 'a', topics: ['debt'] });
    expect(scopeOf(rule)).toBe(scope);
    expect(rule).toMatchObject({ id: 'a', site, topics: ['debt'] });
  }
});

test('a rule for a case says which only where the case was chosen', () => {
  const ground = { site, form, caseHash, field: { label: 'Bosted' } };
  for (const scope of scopesFor(ground)) {
    const rule = ruleFor(ground, scope, { id: 'a', topics: [] });
    expect('caseHash' in rule, scope).toBe(scope === 'case');
  }
});

test('a rule for a name forgets where its field stood, and keeps the form it was decided on', () => {
  const field = { label: 'Bosted', group: 'Bolig', type: 'text', selector: 'input' };
  const rule = ruleFor({ site, form, field }, 'label', { id: 'a', topics: [] });
  expect(rule).toEqual({ id: 'a', site, form, field: { label: 'Bosted' }, topics: [] });
});
