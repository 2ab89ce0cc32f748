/**
 * What did not come is asked for again with the whole page: as long as a page lives, Chromium 150 never asks again for
 * a script that could not be had. Chromium 156 does.
 */

/** Starts the page again from its beginning. */
export function startAnew(): void {
  location.reload();
}

/** @param kept which the page finds again once it is back; no more than where one was */
export function startAnewAt(kept: Readonly<Record<string, string | null>>): void {
  history.replaceState(kept, '');
  startAnew();
}

/** @returns what was kept when the page started anew, by its name */
export function keptOf(name: string): string | null {
  const kept: unknown = history.state?.[name];
  return typeof kept === 'string' ? kept : null;
}
