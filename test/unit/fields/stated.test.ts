import { describe, expect, test } from 'vitest';
import { topicsOf } from '@/utils/fields/topic';
import type { FieldDescription } from '@/utils/fields/types';

const field = (label: string, stated: string): FieldDescription => ({
  label,
  group: '',
  section: '',
  hint: '',
  options: [],
  type: 'text',
  name: '',
  autocomplete: '',
  placeholder: '',
  title: '',
  stated,
});

describe('the word of the form’s owner', () => {
  test.each([
    ['housing', ['housing']],
    ['pay work', ['pay', 'work']],
    [' Pay,work , debt travel', ['pay', 'work', 'debt']],
    ['pay pay', ['pay']],
    ['none', []],
    ['pay none', []],
  ])('%j beats recognition', (stated, topics) => {
    expect(topicsOf(field('Passnummer', stated)).topics).toEqual(topics);
  });

  test('a word that names no topic leaves it to recognition', () => {
    expect(topicsOf(field('Passnummer', 'passport')).topics).toEqual(
      topicsOf(field('Passnummer', '')).topics,
    );
  });

  test('one known word among unknown ones counts', () => {
    expect(topicsOf(field('Passnummer', 'constructor __proto__ debt')).topics).toEqual(['debt']);
  });

  test('says where it was said', () => {
    expect(topicsOf(field('Saksnummer', 'debt')).because).toEqual([
      { topic: 'debt', word: 'debt', foundIn: 'attribute' },
    ]);
  });
});
