/** Labels written from the meaning of each topic, in three languages, before its words were listed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { topicsOf } from '@/utils/fields/topic';

const [, ...rows] = readFileSync(
  new URL('../../../guide/topics/examples/short.tsv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([, group = '', label = '', topic = '']) => [topic, label, group]);

const empty = { section: '', hint: '', options: [], type: 'text', name: '', autocomplete: '' };

/** True where the first topic is the one wanted, or none where none is. */
function isRight([topic = '', label = '', group = '']: string[]): boolean {
  const field = { ...empty, label, group, placeholder: '', title: '' };
  return (topicsOf(field).topics[0] ?? '') === topic;
}

const rightOf = (some: string[][]) => some.filter(isRight).length / some.length;

test('nearly every label gets the topic it was written for', () => {
  expect(rightOf(rows.filter(([topic]) => topic !== ''))).toBeGreaterThan(0.97);
});

test('nearly every label of no topic gets none', () => {
  expect(rightOf(rows.filter(([topic]) => topic === ''))).toBeGreaterThan(0.93);
});
