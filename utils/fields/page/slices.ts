/** Runs long work in short slices, giving way to the page between them. */

/** The longest a slice works on, in milliseconds. */
const longestSlice = 7;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page do what it waits for; resolves soon after. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** Resolves when the page has nothing to do, after `latest` milliseconds in any case. */
export function idle(latest: number): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout: latest });
    } else {
      setTimeout(resolve, Math.min(latest, 50));
    }
  });
}

/** Works a generator off. Gives its result, or undefined when `signal` ended it. */
export async function inSlices<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
): Promise<T | undefined> {
  let end = performance.now() + longestSlice;
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await giveWay();
    end = performance.now() + longestSlice;
  }
  return undefined;
}
