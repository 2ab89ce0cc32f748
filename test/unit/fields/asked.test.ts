/**
 * What forms ask: labels alone, and in the groups of whole forms. Written from the meaning of the topics; words were
 * mended with a part of them since, so these are floors against loss, no measure of forms nobody has seen.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { topicsOf } from '@/utils/fields/topic';

const empty = { section: '', hint: '', options: [], type: 'text', name: '', autocomplete: '' };
const words = (text = '') => text.split(' ').filter(Boolean);

/** Precision and recall, 0 to 1, of the rows of a table: topics, accepted topics, label, group. */
function figuresOf(table: string): { precision: number; recall: number } {
  const text = readFileSync(new URL(table, import.meta.url), 'utf8');
  let right = 0;
  let missed = 0;
  let wrong = 0;
  for (const line of text.trim().split('\n').slice(1)) {
    const [topics, also, label = '', group = ''] = line.split('\t');
    const wanted = words(topics);
    const found: string[] = topicsOf({ ...empty, label, group, placeholder: '', title: '' }).topics;
    const hit = wanted.filter((topic) => found.includes(topic)).length;
    right += hit;
    missed += wanted.length - hit;
    wrong += found.filter((topic) => ![...wanted, ...words(also)].includes(topic)).length;
  }
  return { precision: right / (right + wrong), recall: right / (right + missed) };
}

test('labels that stand alone', () => {
  const { precision, recall } = figuresOf('./asked.tsv');
  expect(precision).toBeGreaterThan(0.9);
  expect(recall).toBeGreaterThan(0.94);
});

test('fields of whole forms, in their groups', () => {
  const { precision, recall } = figuresOf('./asked-in-groups.tsv');
  expect(precision).toBeGreaterThan(0.9);
  expect(recall).toBeGreaterThan(0.85);
});
