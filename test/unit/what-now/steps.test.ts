import guide from 'virtual:guide/nb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FlowAnswers, wayThrough } from '@/components/what-now/flow';
import { flowOf } from '@/entrypoints/pages/flow-of';
import { withoutHours } from '@/entrypoints/pages/use-contact-views';
import { ageStep, type WhatNowStep, whatNowSteps } from '@/guide/what-now';

const adult = flowOf(guide, withoutHours, false);
const minor = flowOf(guide, withoutHours, true);
const ids = whatNowSteps.map(({ id }) => id);
const answered = (step: string, choice: string) => {
  const found = adult.find(({ id }) => id === step)?.choices.find(({ id }) => id === choice);
  if (!found) throw new Error(`no answer ${step}: ${choice}`);
  return found;
};

test('every line, contact and next step that is named exists', () => {
  const items = new Set(guide.items.map(({ id }) => id));
  const contacts = new Set(guide.contacts.map(({ id }) => id));
  for (const { because, choices } of whatNowSteps) {
    if (because) expect(items, because).toContain(because);
    for (const { outcome, next } of choices) {
      for (const item of outcome?.items ?? []) expect(items, item).toContain(item);
      for (const contact of outcome?.contacts ?? []) expect(contacts, contact).toContain(contact);
      if (next) expect(ids, next).toContain(next);
    }
  }
});

test('ids are unique, and every step is reached', () => {
  expect(new Set(ids).size).toBe(ids.length);
  const reached = new Set(['danger']);
  for (const id of reached) {
    for (const { next } of whatNowSteps.find((one) => one.id === id)?.choices ?? []) {
      if (next) reached.add(next);
    }
  }
  expect([...reached].sort()).toEqual([...ids].sort());
});

/** Answers as a person presses: at each step one of its choices, by number. */
function walk(presses: readonly number[]): FlowAnswers {
  const answers: Record<string, string> = {};
  let step: WhatNowStep | undefined = whatNowSteps[0];
  for (const press of presses) {
    const choice: WhatNowStep['choices'][number] | undefined =
      step?.choices[press % step.choices.length];
    if (!step || !choice) break;
    answers[step.id] = choice.id;
    step = whatNowSteps.find(({ id }) => id === choice.next);
  }
  return answers;
}
const presses = fc.array(fc.nat(11), { minLength: ids.length, maxLength: ids.length });

test.each([
  ['adult', adult],
  ['minor', minor],
] as const)('whatever is pressed, the way ends, with something to do (%s)', (_, flow) => {
  fc.assert(
    fc.property(presses, (pressed) => {
      const way = wayThrough(flow, walk(pressed));
      const last = way.at(-1)?.chosen;
      expect(last, 'ends with an answer').not.toBeNull();
      expect(last?.next).toBeNull();
      expect(last?.outcome?.items.length).toBeGreaterThan(0);
    }),
  );
});

test('going back and pressing otherwise leads to the same place as pressing so at once', () => {
  fc.assert(
    fc.property(presses, presses, (first, second) => {
      const answers = { ...walk(first), ...walk(second) };
      expect(wayThrough(adult, answers)).toEqual(wayThrough(adult, walk(second)));
    }),
  );
});

test('one who can be under 18 meets no line, number or rule meant for adults', () => {
  fc.assert(
    fc.property(presses, (pressed) => {
      const answers = { ...walk(pressed), [ageStep]: 'yes' };
      for (const { step, chosen } of wayThrough(minor, answers)) {
        if (step.id === 'danger') continue;
        for (const item of chosen?.outcome?.items ?? []) {
          expect(item.applies, item.id).not.toBe('adult');
          expect(item.text, item.id).not.toMatch(/ROSA|samtykke/);
        }
        for (const { contact } of chosen?.outcome?.contacts ?? []) {
          expect(contact.applies, contact.id).not.toBe('adult');
        }
      }
    }),
  );
});

test.each([
  ['danger', 'yes', ['police-emergency', 'medical-emergency', 'legevakt']],
  [ageStep, 'yes', ['child-welfare-local', 'alarmtelefonen']],
  ['wants-help', 'yes', ['rosa']],
  ['wants-help', 'not-now', ['rosa']],
  ['wants-help', 'other', ['nav-local', 'legevakt', 'support-centre-crime-victims']],
  ['language', 'yes', ['interpreter-register']],
  ['setting', 'workplace', ['police', 'labour-inspection', 'rosa']],
])('at %s, %s leads to %o', (step, choice, contacts) => {
  const views = answered(step, choice).outcome?.contacts ?? [];
  expect(views.map(({ contact }) => contact.id)).toEqual(contacts);
});

test.each([
  [ageStep, 'yes', /Kontakt barnevernet før/],
  ['duty-minor', 'public', /uten ugrunnet opphold/],
  ['duty-minor', 'for-public', /Samme plikt/],
  ['duty-adult', 'public', /samtykke/],
  ['sentence', 'transfer', /hjemlandet/],
  ['setting', 'shelter', /lovlig/],
  ['setting', 'workplace', /fagforeninger/],
])('at %s, %s says %s', (step, choice, said) => {
  const lines = answered(step, choice).outcome?.items.map(({ text }) => text) ?? [];
  expect(lines.join('\n')).toMatch(said);
});
