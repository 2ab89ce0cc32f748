/** Logistic regression, a topic at a time: which traits of fields go with a topic? */

/** Of each trait, which examples have it, and what it counts there. */
export type Sparse = readonly {
  rows: readonly number[];
  worths: readonly number[];
}[];

/** For each example 1 (asks about it), 0 (does not), or null where it must not be learnt from. */
export type Answers = readonly (0 | 1 | null)[];

/** What is learnt of one topic. */
export interface Learnt {
  start: number;
  /** By the number of the trait; most are 0. */
  weights: Float64Array;
}

/** What an error costs beside the sum of all weights: the less, the fewer weights are worth theirs. */
const costOfError = 2;
/** Rounds over all traits, and after each of them rounds over those that have a weight. */
const [rounds, further] = [12, 12];
/** A step trusts the curve it stands on only so far, and takes it for no flatter than a share of the steepest. */
const [caution, flattest, steepest] = [1.3, 0.04, 0.25];

/**
 * Learns one topic: the weights with the least errors and the least sum of sizes, so that most are 0. Goes down a trait
 * at a time (coordinate descent). The same examples give the same weights.
 *
 * @param columns by the number of the trait
 */
export function train(columns: Sparse, answers: Answers): Learnt {
  const weights = new Float64Array(columns.length);
  /** Of each example that counts, what its traits come to. */
  const sums = new Float64Array(answers.length);
  const all = [...answers.keys()].filter((row) => answers[row] !== null);
  const counted = columns.map(({ rows, worths }) => {
    const at = [...rows.keys()].filter((each) => answers[rows[each] ?? 0] !== null);
    return { rows: at.map((each) => rows[each] ?? 0), worths: at.map((each) => worths[each] ?? 0) };
  });
  const start = { rows: all, worths: all.map(() => 1) };

  /** The step that goes down fastest for a trait with a weight, which costs its size. */
  function step({ rows, worths }: Sparse[number], weight: number, size: number): number {
    let [slope, curve, bound] = [0, 0, 0];
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const worth = worths[at] ?? 0;
      const odds = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
      slope += (odds - (answers[row] ?? 0)) * worth * costOfError;
      curve += odds * (1 - odds) * worth * worth * costOfError;
      bound += steepest * worth * worth * costOfError;
    }
    if (bound === 0) return 0;
    const trusted = Math.max(curve * caution, bound * flattest);
    const aim = weight - slope / trusted;
    const by = Math.sign(aim) * Math.max(0, Math.abs(aim) - size / trusted) - weight;
    if (by !== 0)
      for (let at = 0; at < rows.length; at++)
        sums[rows[at] ?? 0] = (sums[rows[at] ?? 0] ?? 0) + by * (worths[at] ?? 0);
    return by;
  }

  let begin = 0;
  const improve = (trait: number) => {
    const weight = weights[trait] ?? 0;
    weights[trait] = weight + step(counted[trait] ?? { rows: [], worths: [] }, weight, 1);
  };
  for (let round = 0; round < rounds; round++) {
    begin += step(start, begin, 0);
    for (let trait = 0; trait < columns.length; trait++) improve(trait);
    const kept = [...weights.keys()].filter((trait) => weights[trait] !== 0);
    for (let turn = 0; turn < further; turn++) {
      begin += step(start, begin, 0);
      for (const trait of kept) improve(trait);
    }
  }
  return { start: begin, weights };
}
