import { expect, test } from 'vitest';
import { readRules, writeRules } from '@/utils/rules/read-file';
import type { FieldRule } from '@/utils/rules/types';

const good: FieldRule = {
  id: 'a1',
  site: 'https://sak.kommune.example',
  field: { label: 'Annet', group: 'Bolig', section: '', type: 'text' },
  topics: ['housing'],
  form: 'https://sak.kommune.example/sak/*',
};

test('what is written is read as it was', () => {
  const rules = [good, { ...good, id: 'a2', topics: [], onlyThere: true }];
  expect(readRules(writeRules(rules))).toEqual({ ok: true, value: rules });
});

test.each<[string, unknown, string, string]>([
  ['no JSON', '{', '', 'not-json'],
  ['another format', { format: 2, rules: [] }, 'format', 'not-among'],
  ['a topic there is none of', { ...good, topics: ['risk'] }, 'rules[0].topics[0]', 'not-among'],
  [
    'four topics',
    { ...good, topics: ['age', 'pay', 'work', 'debt'] },
    'rules[0].topics',
    'too-long',
  ],
  ['an address for a site', { ...good, site: 'https://a.no/x' }, 'rules[0].site', 'origin'],
  [
    'no name and no selector',
    { ...good, field: { label: ' ' } },
    'rules[0].field.label',
    'nameless',
  ],
  ['code', { ...good, script: 'x' }, 'rules[0].script', 'unknown-name'],
  [
    'turned text',
    { ...good, field: { label: 'a\u202eb' } },
    'rules[0].field.label',
    'unseen-characters',
  ],
  ['an id twice', { format: 1, rules: [good, good] }, 'rules[1].id', 'twice'],
])('%s is refused with its place', (_, given, path, problem) => {
  const isFile = typeof given === 'string' || 'format' in (given as object);
  const read = readRules(isFile ? given : { format: 1, rules: [given] });
  expect(read.ok ? [] : read.problems).toMatchObject([{ path, problem }]);
});

test('every problem is named, and nothing of the file is taken', () => {
  const bad = [{ ...good, id: 'Å' }, good, { ...good, id: 'b', topics: ['x'] }];
  const read = readRules({ format: 1, rules: bad });
  expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual([
    'rules[0].id',
    'rules[2].topics[0]',
  ]);
});
