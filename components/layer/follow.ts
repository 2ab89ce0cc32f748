/** Tells when boxes may have moved: scrolling inside the page, resizing, late layout. */

/** What is followed, and how to change it. */
export interface Follower {
  /** Follows these elements and their ancestors; the earlier ones no longer. */
  follow(elements: Iterable<Element>): void;
}

/**
 * Starts following. The document's own scrolling moves nothing that is anchored to it, so only its
 * end is told: by then something may cover what was free.
 *
 * @param view the page's window
 * @param onMove called at most once a frame
 * @param signal ends it
 */
export function createFollower(view: Window, onMove: () => void, signal: AbortSignal): Follower {
  const { document } = view;
  let waiting = false;
  const tell = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    view.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) onMove();
    });
  };
  const sizes = new ResizeObserver(tell);
  const quietly = { capture: true, passive: true, signal };
  view.addEventListener('resize', tell, quietly);
  document.addEventListener('scrollend', tell, quietly);
  document.addEventListener(
    'scroll',
    (event) => {
      if (event.target !== document) tell();
    },
    quietly,
  );
  for (const late of ['load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange']) {
    document.addEventListener(late, tell, quietly);
  }
  document.fonts?.addEventListener('loadingdone', tell, { signal });
  signal.addEventListener('abort', () => sizes.disconnect());

  return {
    follow(elements) {
      const all = new Set<Element>();
      for (const element of elements) {
        for (let at: Element | null = element; at && !all.has(at); at = at.parentElement) {
          all.add(at);
        }
      }
      sizes.disconnect();
      for (const element of all) sizes.observe(element);
    },
  };
}
