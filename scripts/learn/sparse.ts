/** Examples as rows of numbered traits. */
import { shareAround } from '@/utils/fields/topic/reading';
import { asBokmal } from '@/utils/fields/topic/vocabulary';
import { wordsOf } from '@/utils/text';
import { traitAround, traitsBetween, traitsOfWord } from '@/utils/text/traits';
import type { Example } from './examples';
import type { Sparse } from './train';

/** A trait that only one or two examples have teaches little of others. */
const fewest = 3;

function traitsOf({ label, around }: Example): { own: string[]; near: string[] } {
  const words = wordsOf(label).map(asBokmal());
  return {
    own: [...traitsBetween(words, label.includes('?')), ...words.flatMap(traitsOfWord)],
    near: wordsOf(around).map(asBokmal()).map(traitAround),
  };
}

/** @returns the names of the traits, sorted, and each example's traits with their worth, as a reading counts them */
export function sparse(examples: readonly Example[]): { names: string[]; rows: Sparse } {
  const read = examples.map(traitsOf);
  const counts = new Map<string, number>();
  for (const { own, near } of read) {
    for (const trait of new Set([...own, ...near])) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  const names = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= fewest).sort();
  const numberOf = new Map(names.map((name, at) => [name, at]));
  const numbers = (traits: readonly string[]) => traits.flatMap((name) => numberOf.get(name) ?? []);
  const traits: number[][] = [];
  const worths: number[][] = [];
  for (const { own, near } of read) {
    const [ownKnown, nearKnown] = [numbers(own), numbers(near)];
    traits.push([...ownKnown, ...nearKnown]);
    worths.push([
      ...ownKnown.map(() => 1 / Math.sqrt(ownKnown.length)),
      ...nearKnown.map(() => shareAround / Math.sqrt(nearKnown.length)),
    ]);
  }
  return { names, rows: { traits, worths } };
}
