/**
 * What forms ask: fields of the examples, and of forms from which nothing was listed or learnt. The first are floors
 * against loss and no measure; the second is never to be tuned on.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { topicsOf } from '@/utils/fields/topic';

const empty = { section: '', type: 'text', name: '', autocomplete: '', placeholder: '', title: '' };
const words = (text = '') => text.split(' ').filter(Boolean);

/** Precision and recall, 0 to 1, of the rows of a table: section, group, label, topics, accepted topics, options, hint. */
function figuresOf(table: string): { precision: number; recall: number } {
  const text = readFileSync(new URL(table, import.meta.url), 'utf8');
  let right = 0;
  let missed = 0;
  let wrong = 0;
  for (const line of text.trimEnd().split('\n').slice(1)) {
    const [part, inner, label = '', topics, also, choices = '', hint = ''] = line.split('\t');
    const group = inner || part || '';
    const options = choices ? choices.split(' | ') : [];
    const wanted = words(topics);
    const found: string[] = topicsOf({ ...empty, label, group, options, hint }).topics;
    const hit = wanted.filter((topic) => found.includes(topic)).length;
    right += hit;
    missed += wanted.length - hit;
    wrong += found.filter((topic) => ![...wanted, ...words(also)].includes(topic)).length;
  }
  return { precision: right / (right + wrong), recall: right / (right + missed) };
}

const examples = '../../../guide/topics/examples';

test('labels that stand alone', () => {
  const { precision, recall } = figuresOf(`${examples}/alone.tsv`);
  expect(precision).toBeGreaterThan(0.9);
  expect(recall).toBeGreaterThan(0.94);
});

test('fields of whole forms, in their groups', () => {
  const { precision, recall } = figuresOf(`${examples}/groups.tsv`);
  expect(precision).toBeGreaterThan(0.9);
  expect(recall).toBeGreaterThan(0.85);
});

test('fields of forms from which nothing was listed or learnt', () => {
  const { precision, recall } = figuresOf('./unseen.tsv');
  expect(precision).toBeGreaterThan(0.79);
  expect(recall).toBeGreaterThan(0.76);
});
