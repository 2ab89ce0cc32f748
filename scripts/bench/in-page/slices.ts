/** Times the detector's slices from outside: what runs between an idle moment or a `yield` and the next. */

/** What ran, in milliseconds. */
export interface Ran {
  ms: number;
  elapsed: number;
  longest: number;
}

/** Wraps the page's own scheduling; `take` gives what ran since it was last called. */
export function timeSlices(): { take(): Ran } {
  let first = 0;
  let start = 0;
  let ran: number[] = [];
  const begin = () => {
    start = performance.now();
    if (ran.length === 0) first = start;
  };
  const end = () => {
    if (start > 0) ran.push(performance.now() - start);
    start = 0;
  };
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const giveWay = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    end();
    await giveWay();
    begin();
  };
  const whenIdle = requestIdleCallback;
  // For what the measured page itself waits for.
  Object.assign(globalThis, { idleOfPage: whenIdle });
  globalThis.requestIdleCallback = (work, options) =>
    whenIdle((deadline) => {
      begin();
      work(deadline);
    }, options);
  return {
    take() {
      end();
      const all = ran;
      ran = [];
      const ms = all.reduce((sum, one) => sum + one, 0);
      return { ms, elapsed: performance.now() - first, longest: Math.max(0, ...all) };
    },
  };
}
