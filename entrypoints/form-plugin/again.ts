/**
 * A script that did not come is asked for under another address: as long as a page lives, Chromium 150 never asks for
 * the same one again. Chromium 156 does.
 */

/**
 * @param beside the address of a script in the same folder
 * @param failed how many attempts have failed
 */
export function addressAgain(beside: string, file: string, failed: number): string {
  const address = new URL(beside);
  address.pathname = address.pathname.replace(/[^/]*$/, file);
  address.search = `again=${failed}`;
  return address.href;
}

/**
 * @param load told how many attempts have failed
 * @returns loads, and after a failure may be called again
 */
export function countingFailures<T>(load: (failed: number) => Promise<T>): () => Promise<T> {
  let failed = 0;
  return async () => {
    try {
      return await load(failed);
    } catch (error) {
      failed += 1;
      throw error;
    }
  };
}
