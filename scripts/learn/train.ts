/** Logistic regression, a topic at a time: which traits of fields go with a topic? */

/** Examples as numbers of traits, with the worth of each. */
export interface Sparse {
  traits: readonly (readonly number[])[];
  worths: readonly (readonly number[])[];
}

/** For each example 1 (asks about it), 0 (does not), or null where it must not be learnt from. */
export type Answers = readonly (0 | 1 | null)[];

/** What is learnt of one topic. */
export interface Learnt {
  start: number;
  /** By the number of the trait; most are 0. */
  weights: Float64Array;
}

/** How long is learnt, and how much a large weight costs. */
const first = { rounds: 150, cost: 0.12 };
/** A weight below it moves too little to be worth its room. */
const smallest = 1.75;
/** Once the small ones are gone, the others learn to do without them. */
const again = { rounds: 60, cost: 0.07 };

/**
 * Learns one topic: from all traits, then once more from those that told much. The same examples give the same weights.
 *
 * @param count of traits
 */
export function train(examples: Sparse, count: number, answers: Answers): Learnt {
  // The last is the start, which costs nothing.
  const weights = new Float64Array(count + 1);
  const isKept = new Uint8Array(count + 1).fill(1);
  descend(weights, isKept, examples, answers, first);
  for (let at = 0; at < count; at++) {
    if (Math.abs(weights[at] ?? 0) >= smallest) continue;
    weights[at] = 0;
    isKept[at] = 0;
  }
  descend(weights, isKept, examples, answers, again);
  return { start: weights[count] ?? 0, weights: weights.slice(0, count) };
}

const pace = 0.3;
const [slow, slower, least] = [0.9, 0.999, 1e-8];

/** Gradient descent (Adam) over all examples at once; weights that are not kept stay as they are. */
function descend(
  weights: Float64Array,
  isKept: Uint8Array,
  examples: Sparse,
  answers: Answers,
  { rounds, cost }: typeof first,
): void {
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let round = 1; round <= rounds; round++) {
    const slope = slopeAt(weights, examples, answers, cost);
    const fadeOfMean = 1 - slow ** round;
    const fadeOfSquare = 1 - slower ** round;
    for (let at = 0; at < weights.length; at++) {
      if (!isKept[at]) continue;
      const steep = slope[at] ?? 0;
      mean[at] = slow * (mean[at] ?? 0) + (1 - slow) * steep;
      square[at] = slower * (square[at] ?? 0) + (1 - slower) * steep * steep;
      const width = Math.sqrt((square[at] ?? 0) / fadeOfSquare) + least;
      weights[at] = (weights[at] ?? 0) - (pace * (mean[at] ?? 0)) / fadeOfMean / width;
    }
  }
}

/** How the error and the cost grow with each weight. */
function slopeAt(
  weights: Float64Array,
  { traits, worths }: Sparse,
  answers: Answers,
  cost: number,
): Float64Array {
  const start = weights.length - 1;
  const slope = weights.map((weight, at) => (at === start ? 0 : cost * weight));
  for (const [row, answer] of answers.entries()) {
    if (answer === null) continue;
    const has = traits[row] ?? [];
    const worth = worths[row] ?? [];
    let sum = weights[start] ?? 0;
    for (let at = 0; at < has.length; at++) sum += (weights[has[at] ?? 0] ?? 0) * (worth[at] ?? 0);
    const off = 1 / (1 + Math.exp(-sum)) - answer;
    for (let at = 0; at < has.length; at++) {
      const trait = has[at] ?? 0;
      slope[trait] = (slope[trait] ?? 0) + off * (worth[at] ?? 0);
    }
    slope[start] = (slope[start] ?? 0) + off;
  }
  return slope;
}
