/** Sees when a form is drawn anew, or moves, while one picks: no event of the page says so. */

/** How often it is looked at, in milliseconds: soon enough for a hand, and cheap. */
const every = 200;

/** Looks until the picking is over. */
export function watchDrawing(view: Window, look: () => void, signal: AbortSignal): void {
  const watch = view.setInterval(look, every);
  signal.addEventListener('abort', () => view.clearInterval(watch));
}
