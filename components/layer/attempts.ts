/** Counts attempts, so that two scripts that undo each other's work do not do so for ever. */

/** The most times the element is put back, or on top again, within `within` milliseconds. */
export const raises = { most: 3, within: 5000 };

/**
 * @param limit `most` attempts in any `within` milliseconds
 * @param now milliseconds on a clock that never goes back
 * @returns a function that is true when another attempt may be made; once false it stays so
 */
export function limitAttempts(
  { most, within }: { most: number; within: number },
  now: () => number,
): () => boolean {
  let made: number[] = [];
  let over = false;
  return () => {
    const at = now();
    made = made.filter((earlier) => at - earlier < within);
    over ||= made.length >= most;
    if (!over) made.push(at);
    return !over;
  };
}
