/**
 * What a case of `npm run bench` is. To add one, put a file into `scripts/bench/cases/`:
 *
 *     export default benchCase('panel', async (bench) => [
 *       row('panel, opened', { ms: await …, floor: await …, limits: [atMost('ratio', 2)] }),
 *     ]);
 *
 * `--only panel` runs cases whose name holds the word. Measure the floor in the same run, alternating
 * with what is measured, at least `rounds` times each (`alternate` does it), and give all times: median and
 * 95th percentile are taken here. What is no time (bytes, layout reads) is a limit with its own `value`.
 */
import type { Browser, Page } from '@playwright/test';
import { median, percentile } from './stats';

/** At least so many times is everything measured. */
export const rounds = 15;

/** What cases share: browsers, started when first asked for. */
export interface Bench {
  browser(): Promise<Browser>;
  /** Loads markup in a tab, then runs scripts in it. */
  show(tab: Page, html: string, ...scripts: string[]): Promise<void>;
}

/** Rows that are measured together. */
export interface BenchCase {
  name: string;
  run(bench: Bench): Promise<Row[]>;
}

/** One figure and what it must not pass. */
export interface Limit {
  /** `ms`, `p95`, `ratio`, `longestTask`, or what else `value` counts. */
  of: string;
  most: number;
  /** Given for figures that stand in no column. */
  value: number;
  /** True where the figure must be at least `most`. */
  atLeast: boolean;
}

/** One line of the table. Times in milliseconds; null where there is none. */
export interface Row {
  name: string;
  fields: number | null;
  ms: number | null;
  p95: number | null;
  floorMs: number | null;
  ratio: number | null;
  longestTaskMs: number | null;
  limits: Limit[];
  ok: boolean;
}

/** What a case measured: times of each round, and what they must not pass. */
export interface Measured {
  fields?: number;
  ms?: readonly number[];
  floor?: readonly number[];
  /** The longest task of each round. */
  longestTasks?: readonly number[];
  limits: readonly LimitOf[];
}

type LimitOf = (row: Pick<Row, 'ms' | 'p95' | 'ratio' | 'longestTaskMs'>) => Limit;

/** Limits a column: median time, its 95th percentile, ratio to the floor, longest task (95th percentile). */
export function atMost(of: 'ms' | 'p95' | 'ratio' | 'longestTask', most: number): LimitOf {
  const column = of === 'longestTask' ? 'longestTaskMs' : of;
  return (row) => ({ of, most, value: row[column] ?? Number.NaN, atLeast: false });
}

/** Limits a figure of its own, such as bytes a field. */
export function figure(of: string, value: number, most: number, atLeast = false): LimitOf {
  return () => ({ of, most, value, atLeast });
}

/** Makes a line of the table from the times of all rounds. */
export function row(name: string, { fields, ms, floor, longestTasks, limits }: Measured): Row {
  const columns = {
    ms: ms ? median(ms) : null,
    p95: ms ? percentile(ms, 0.95) : null,
    floorMs: floor ? median(floor) : null,
    ratio: ms && floor ? median(ms) / median(floor) : null,
    longestTaskMs: longestTasks ? percentile(longestTasks, 0.95) : null,
  };
  const checked = limits.map((limitOf) => limitOf(columns));
  return { name, fields: fields ?? null, ...columns, limits: checked, ok: checked.every(holds) };
}

function holds({ value, most, atLeast }: Limit): boolean {
  return atLeast ? value >= most : value <= most;
}

/** Names a case. */
export function benchCase(name: string, run: BenchCase['run']): BenchCase {
  return { name, run };
}
