/** Examples as rows of numbered traits. */
import { type Part, partsOfGroup, partsOfLabel } from '@/utils/fields/topic/parts';
import type { Example } from './examples';
import type { Sparse } from './train';

/** A trait that only one or two examples have teaches little of others. */
const fewest = 3;

const partsOf = ({ label, around }: Example): readonly Part[] => [
  ...partsOfLabel(label).parts,
  ...partsOfGroup(around),
];

/** What each trait of an example counts: one that it has twice counts twice. */
function worthsOf(parts: readonly Part[]): Map<string, number> {
  const worths = new Map<string, number>();
  for (const { traits, worth } of parts)
    for (const trait of traits) worths.set(trait, (worths.get(trait) ?? 0) + worth);
  return worths;
}

/** @returns the names of the traits, sorted, and the examples that have each with its worth there */
export function sparse(examples: readonly Example[]): { names: string[]; columns: Sparse } {
  const byTrait = new Map<string, { rows: number[]; worths: number[] }>();
  for (const [row, example] of examples.entries()) {
    for (const [trait, worth] of worthsOf(partsOf(example))) {
      const column = byTrait.get(trait) ?? { rows: [], worths: [] };
      column.rows.push(row);
      column.worths.push(worth);
      byTrait.set(trait, column);
    }
  }
  const often = [...byTrait].filter(([, { rows }]) => rows.length >= fewest);
  often.sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    names: often.map(([name]) => name),
    columns: often.map(([, column]) => column),
  };
}
