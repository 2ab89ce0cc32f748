/** Prompts of reading after reading: the same as made anew each time, and what did not change is the very object. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPrompts } from '@/entrypoints/in-page/prompts';
import type { Found } from '@/utils/fields/types';

const aField = (label: string, type = 'text') =>
  ({ label, group: 'Arbeid', section: '', type }) as Found['field'];
const aFound = (label: string, topics: Found['topics']): Found => ({
  control: {} as Element,
  controls: [],
  field: aField(label),
  topics,
  marker: topics.length > 0,
  because: [],
  order: 0,
});

/** Key by key, as the design words it: the meaning and the number among equals, of fields with a topic. */
function anew(found: readonly Found[]) {
  const seen = new Map<string, number>();
  const prompts: [string, Found['topics']][] = [];
  for (const { field, topics } of found) {
    const meaning = [field.label, field.group, field.section, field.type].join('\u001f');
    const number = seen.get(meaning) ?? 0;
    seen.set(meaning, number + 1);
    if (topics.length > 0) prompts.push([`${meaning}\u001f${number}`, topics]);
  }
  return prompts;
}

/** What a page does between two readings, at a place among its fields. */
const change = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'rename', 'retopic'),
  at: fc.nat(30),
  label: fc.constantFrom('Lønn', 'Arbeidsgiver', 'Navn'),
  topics: fc.constantFrom<Found['topics']>([], ['pay'], ['work', 'pay']),
});

test('prompts after any changes are those of a first reading', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 12 }), (readings) => {
      const promptsOf = createPrompts();
      const found: Found[] = [];
      for (const changes of readings) {
        for (const { kind, at, label, topics } of changes) {
          const place = Math.min(at, found.length);
          const one = found[place];
          if (kind === 'insert' || !one) found.splice(place, 0, aFound(label, topics));
          else if (kind === 'remove') found.splice(place, 1);
          else if (kind === 'rename') one.field = aField(label);
          else Object.assign(one, { topics, marker: topics.length > 1 });
        }
        const prompts = promptsOf(found);
        expect([...prompts].map(([key, { prompt }]) => [key, prompt.topics])).toEqual(anew(found));
        for (const [key, { prompt, found: its }] of prompts) {
          expect(prompt).toMatchObject({ key, label: its.field.label, marker: its.marker });
        }
      }
    }),
  );
});

test('a field that is as it was keeps its prompt', () => {
  const promptsOf = createPrompts();
  const [first, second] = [aFound('Lønn', ['pay']), aFound('Lønn', ['pay'])] as const;
  const [before] = promptsOf([first, second]).values();
  expect([...promptsOf([first, second]).values()][0]).toBe(before);
  // Now it is the second of its meaning.
  const [, moved] = promptsOf([second, first]).values();
  expect(moved?.found).toBe(first);
  expect(moved?.prompt.key.endsWith('\u001f1')).toBe(true);
});

test('a prompt says the language that the page says its control is in, and none where it says none', () => {
  const [one, two] = [aFound('Lønn', ['pay']), aFound('Gjeld', ['pay'])] as const;
  const promptsOf = createPrompts((control) => (control === one.control ? 'nn' : undefined));
  const [first, second] = [...promptsOf([one, two]).values()].map(({ prompt }) => prompt);
  expect(first?.language).toBe('nn');
  expect(second).not.toHaveProperty('language');
});
