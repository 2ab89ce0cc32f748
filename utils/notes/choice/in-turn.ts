/**
 * Work on session storage, one piece at a time: what is read is what is changed. Only an order of
 * work is kept here, no state, so a stopped worker loses nothing.
 */
let last: Promise<unknown> = Promise.resolve();

/** Runs `work` when all that came before is done. It must not wait for another turn. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
