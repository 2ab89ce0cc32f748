/** Tells that the note is being written. */

/** Told at most once in so many milliseconds, well within the peace that the page's side keeps then. */
const tellEvery = 500;

/** @param tell called at a key in the note, not at each */
export function followWriting(tell: () => void): void {
  let toldAt = Number.NEGATIVE_INFINITY;
  const hear = ({ target }: Event) => {
    const now = performance.now();
    if (!(target instanceof HTMLTextAreaElement) || now - toldAt < tellEvery) return;
    toldAt = now;
    tell();
  };
  for (const name of ['keydown', 'input']) {
    addEventListener(name, hear, { capture: true, passive: true });
  }
}
