/** Waiting for what a browser comes to. */

/** Longer than a busy machine takes. */
const patience = 30_000;

/**
 * Asks again until the answer is there.
 *
 * @throws with `what` when it does not come
 */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  what: string,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not seen: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
