/**
 * How presses in a panel stand while a trick is played, and for how long they still count. Times are the machine's
 * clock, which the page and the panel share; whoever drives the browser is too far away to tell.
 */
import { scriptOf, type Trick } from './tricks';

/** Milliseconds after a trick is begun within which presses no longer count. */
export const within = 300;

/** From when on presses stood so; `gone`: without a panel. */
export type Standings = [time: number, standing: string][];

/** Run in the page: keeps what its panel says in `standings`. */
export const hearStandings = `(() => {
  globalThis.standings = [];
  addEventListener('message', ({ data }) => { if (data.standing) standings.push([data.time, data.standing]); });
})()`;

/** Run in the panel, then: says how presses stand, and each change. Gives true. */
export const sayStandings = `(() => {
  const { documentElement: root } = document;
  const say = (standing) => parent.postMessage({ time: Date.now(), standing }, '*');
  say(root.dataset.presses);
  new MutationObserver(() => say(root.dataset.presses)).observe(root, { attributeFilter: ['data-presses'] });
  return true;
})()`;

/** Run in the page: plays the trick. Gives the time at which it is begun. */
export const playedAt = (trick: Trick): string =>
  `(() => { const begun = Date.now(); ${scriptOf(trick)}; return begun; })()`;

/**
 * @param kept what was kept, to well after the trick
 * @param begun when the trick was begun
 * @returns after how many milliseconds presses stopped counting for good; Infinity where they still count
 */
export function stoppedAfter(kept: Standings, begun: number): number {
  const last = kept.findLastIndex(([, standing]) => standing === 'counts');
  const [time = Number.POSITIVE_INFINITY] = kept[last + 1] ?? [];
  return time - begun;
}

/**
 * Plays a trick until two rounds agree, in time or late: a busy machine is late now and then, a panel that takes too
 * long is late in most.
 *
 * @param round gives after how many milliseconds presses stopped counting
 * @returns the times; two of them late means that the panel is late
 */
export async function untilTwoAgree(round: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  const late = () => lateOf(times).length;
  while (late() < 2 && times.length - late() < 2) times.push(await round());
  return times;
}

/** Those of the times that are too long. */
export const lateOf = (times: readonly number[]): number[] => times.filter((time) => time > within);
