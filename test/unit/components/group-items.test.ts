import { describe, expect, test } from 'vitest';
import { groupToLookFor, itemsOfKinds } from '@/components/panel/group-items';
import type { GuideItem } from '@/guide/model';
import type { AppliesTo, Form, Kind } from '@/guide/vocabulary';

const item = (
  id: string,
  kind: Kind,
  applies: AppliesTo = 'both',
  forms: Form[] = ['any'],
): GuideItem => ({
  id,
  address: id,
  kind,
  topics: ['housing'],
  applies,
  forms,
  roles: ['caseworker'],
  places: [],
  chapter: 'signs',
  section: 'one',
  text: id,
  detail: null,
  followUps: [],
  contacts: [],
  sources: [],
  dated: false,
  reviewed: null,
});

const items = [
  item('child', 'sign', 'minor'),
  item('all', 'sign'),
  item('pay', 'sign', 'both', ['labour', 'crime']),
  item('grown', 'look-for', 'adult'),
  item('child-begging', 'sign', 'minor', ['begging']),
  item('any-labour', 'sign', 'both', ['any', 'labour']),
  item('ask', 'question'),
];
const shown = (minor: boolean) =>
  groupToLookFor(items, minor).map(({ who, items: lines }) => [who, lines.map(({ id }) => id)]);

describe('what to look for', () => {
  test('stands under everyone, adults, minors and then each form', () => {
    expect(shown(false)).toEqual([
      ['everyone', ['all', 'any-labour']],
      ['adults', ['grown']],
      ['minors', ['child', 'child-begging']],
      ['labour', ['pay']],
    ]);
  });

  test('puts minors first and drops what is for adults alone when the person can be under 18', () => {
    expect(shown(true)).toEqual([
      ['minors', ['child', 'child-begging']],
      ['everyone', ['all', 'any-labour']],
      ['labour', ['pay']],
    ]);
  });

  test('shows no line twice', () => {
    const ids = groupToLookFor(items, false).flatMap(({ items: lines }) =>
      lines.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('lines of a kind leave out adults’ lines for a minor', () => {
  const steps = [item('a', 'step', 'adult'), item('b', 'step'), item('c', 'duty', 'minor')];
  expect(itemsOfKinds(steps, ['step', 'duty'], false).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(itemsOfKinds(steps, ['step', 'duty'], true).map(({ id }) => id)).toEqual(['b', 'c']);
});
