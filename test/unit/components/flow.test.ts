import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Flow, type FlowChoice, wayThrough } from '@/components/what-now/flow';

const choice = (id: string, next: string | null): FlowChoice => ({
  id,
  name: id,
  outcome: null,
  next,
});
const flow: Flow = [
  { id: 'danger', question: '', why: null, choices: [choice('yes', 'age'), choice('no', 'age')] },
  { id: 'age', question: '', why: null, choices: [choice('yes', null), choice('no', 'help')] },
  { id: 'help', question: '', why: null, choices: [choice('yes', null), choice('back', 'danger')] },
];
const way = (answers: Record<string, string>) =>
  wayThrough(flow, answers).map(({ step, chosen }) => `${step.id}:${chosen?.id ?? '?'}`);

test.each([
  [{}, ['danger:?']],
  [{ danger: 'no' }, ['danger:no', 'age:?']],
  [{ danger: 'no', age: 'yes', help: 'yes' }, ['danger:no', 'age:yes']],
  [{ danger: 'yes', age: 'no', help: 'yes' }, ['danger:yes', 'age:no', 'help:yes']],
  [{ danger: 'what' }, ['danger:?']],
  [{ danger: 'no', age: 'no', help: 'back' }, ['danger:no', 'age:no', 'help:back']],
])('answers %o lead %o', (answers, expected) => {
  expect(way(answers)).toEqual(expected);
});

test('whatever was answered, the way begins at the start, ends, and passes no step twice', () => {
  const answers = fc.dictionary(
    fc.constantFrom('danger', 'age', 'help'),
    fc.constantFrom('yes', 'no', 'back', ''),
  );
  fc.assert(
    fc.property(answers, (given) => {
      const ids = wayThrough(flow, given).map(({ step }) => step.id);
      expect(ids[0]).toBe('danger');
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
