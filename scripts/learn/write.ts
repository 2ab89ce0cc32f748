/** What was learnt as a module that a page can load: weights rounded. */
import { writeRows } from '@/utils/text/packed/rows';
import type { Learnt } from './train';

const step = 0.5;
const largest = 12;
const letterOfTopic = (topic: number) => String.fromCharCode(65 + topic);
const letterOfWeight = (weight: number) => String.fromCharCode(109 + weight);

/**
 * @param names of the traits, by number
 * @param learnt by the topics' order
 * @returns the module's text, and how much is in it
 */
export function written(
  names: readonly string[],
  learnt: readonly Learnt[],
): { text: string; traits: number; weights: number } {
  let weights = 0;
  const rows = names.flatMap((name, trait) => {
    let code = '';
    for (const [topic, of] of learnt.entries()) {
      const rounded = Math.round((of.weights[trait] ?? 0) / step);
      if (rounded === 0) continue;
      weights++;
      // A larger one is written in several, which add up.
      for (let rest = rounded; rest !== 0; ) {
        const weight = Math.max(-largest, Math.min(largest, rest));
        code += letterOfTopic(topic) + letterOfWeight(weight);
        rest -= weight;
      }
    }
    return code === '' ? [] : [[name, code] as const];
  });
  const start = learnt.map((of) => Math.round(of.start / step));
  const text = `/**
 * What was learnt from guide/topics/examples. Written by \`npm run learn\`: change the examples, never this file.
 * Rows (\`utils/text/packed/rows.ts\`) by the traits of a text (\`utils/text/traits.ts\`): a letter for each topic it
 * speaks for or against, in the order of their ids, and one for how much: m is nothing, n speaks for it by a step, l against.
 */
export const learnt = {
  step: ${step},
  start: [${start.join(', ')}],
  traits: \`${writeRows(rows).join('\n')}\`,
};
`;
  return { text, traits: rows.length, weights };
}
