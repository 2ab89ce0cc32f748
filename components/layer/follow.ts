/** Tells when boxes may have moved: scrolling inside the page, resizing, late layout. */

import { parentOf } from '@/utils/fields/describe/native';

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
 * @param ours an element of ours, whose own coming and going moves nothing
 */
export function createFollower(
  view: Window,
  onMove: () => void,
  signal: AbortSignal,
  ours?: Element,
): Follower {
  const { document } = view;
  let isWaiting = false;
  const look = () => {
    isWaiting = false;
    if (!signal.aborted) onMove();
  };
  const lookIfDue = () => isWaiting && look();
  function tell() {
    if (isWaiting || signal.aborted) return;
    isWaiting = true;
    view.requestAnimationFrame(lookIfDue);
  }
  /** After the page was laid out for its new size: to look before would be to lay it out twice. */
  function tellResized() {
    if (signal.aborted) return;
    isWaiting = true;
    view.requestAnimationFrame(() => setTimeout(lookIfDue));
  }
  /** The size each followed element had when last heard of; null before the first time. */
  const known = new Map<Element, string | null>();
  const sizes = new ResizeObserver((entries) => {
    let isChanged = false;
    for (const { target, contentRect } of entries) {
      const before = known.get(target);
      const size = `${contentRect.width} ${contentRect.height}`;
      known.set(target, size);
      // The first report says what was there when it was placed.
      if (before && before !== size) isChanged = true;
    }
    // The page has just been laid out: nothing is cheaper than to look now.
    if (isChanged) look();
  });
  const quietly = { capture: true, passive: true, signal };
  view.addEventListener('resize', tellResized, quietly);
  document.addEventListener('scrollend', tell, quietly);
  document.addEventListener(
    'scroll',
    (event) => {
      if (event.target !== document) tell();
    },
    quietly,
  );
  for (const late of ['load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange']) {
    document.addEventListener(late, ({ target }) => target !== ours && tell(), quietly);
  }
  document.fonts?.addEventListener('loadingdone', tell, { signal });
  signal.addEventListener('abort', () => sizes.disconnect());

  return {
    follow(elements) {
      const all = new Set<Element>();
      for (const element of elements) {
        for (let at: Element | null = element; at && !all.has(at); at = parentOf(at)) {
          all.add(at);
        }
      }
      for (const element of known.keys()) {
        if (all.has(element)) continue;
        known.delete(element);
        sizes.unobserve(element);
      }
      for (const element of all) {
        if (known.has(element)) continue;
        known.set(element, null);
        sizes.observe(element);
      }
    },
  };
}
