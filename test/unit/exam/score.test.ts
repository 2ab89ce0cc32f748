import { describe, expect, it } from 'vitest';
import type { AnsweredPage } from '@/scripts/exam/answer';
import type { Answered } from '@/scripts/exam/in-page';
import { shortcomings, strayPer100 } from '@/scripts/exam/limits';
import { isStray, judge, precision, recall, score } from '@/scripts/exam/score';

const blank: Answered = {
  label: 'Felt',
  group: '',
  right: [],
  accepted: [],
  marked: false,
  found: [],
  marker: false,
};

function page(fields: Partial<Answered>[], quiet = false): AnsweredPage {
  const rows = fields.map((field) => ({ ...blank, ...field }));
  return { name: 'nb-x.html', path: '', language: 'nb', part: 'work', quiet, fields: rows };
}

describe('judge', () => {
  it.each([
    { right: ['pay'], found: ['pay'], gives: [1, 0, 0] },
    { right: ['pay', 'debt'], found: ['debt', 'work'], gives: [1, 1, 1] },
    { right: [], found: ['work'], gives: [0, 0, 1] },
    { right: ['pay'], accepted: ['work'], found: ['work', 'pay'], gives: [1, 0, 0] },
    { right: [], accepted: ['work'], found: [], gives: [0, 0, 0] },
  ])('$right, found $found: $gives', ({ gives, ...field }) => {
    const { right, missed, wrong } = judge({ ...blank, ...field });
    expect([right.length, missed.length, wrong.length]).toEqual(gives);
  });
});

describe('a stray marker', () => {
  it.each([
    [{ marker: true }, true],
    [{ right: ['pay'], marked: true, marker: true }, false],
    [{ right: ['pay'], marked: false, marker: true }, true],
    [{ accepted: ['work'], marker: true }, false],
    [{ right: ['pay'], accepted: ['work'], marked: false, marker: true }, true],
    [{ right: ['pay'], marked: true }, false],
  ])('%j: %s', (field, stray) => {
    expect(isStray({ ...blank, ...field })).toBe(stray);
  });
});

describe('score', () => {
  const given = score([
    page([
      { right: ['pay'], found: ['pay'], marked: true, marker: true },
      { right: ['debt'], found: [] },
      { found: ['work'], marker: true },
      {},
    ]),
    page([{ found: ['work'], marker: true }], true),
    page([{ found: ['housing'] }], true),
  ]);

  it('counts answers of forms alone', () => {
    expect(given.overall).toEqual({ right: 1, missed: 1, wrong: 1 });
    expect(given.topics.debt.nb).toEqual({ right: 0, missed: 1, wrong: 0 });
    expect([given.pages, given.fields, given.quietPages]).toEqual([1, 4, 2]);
    expect([precision(given.overall), recall(given.overall)]).toEqual([0.5, 0.5]);
  });

  it('counts markers where none belongs, and quiet pages that show any', () => {
    expect(strayPer100(given)).toBe(25);
    expect(given.noisy).toEqual(['nb-x.html']);
  });

  it('names everything that falls short', () => {
    const short = shortcomings(given, true).join('\n');
    for (const what of ['precision 0.500', 'debt: recall', 'work: precision', '25.00', 'noisy']) {
      expect(short).toContain(what);
    }
    expect(shortcomings(score([]), true)).toEqual([]);
  });

  it('refuses an answer that is no topic', () => {
    expect(() => score([page([{ right: ['payment'] }])])).toThrow('nb-x.html');
  });
});
