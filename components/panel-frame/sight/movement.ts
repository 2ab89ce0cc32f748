/**
 * Tells each time an element moves or changes size, be it for one drawn frame only: an intersection
 * observer whose root is cut to exactly the element's box. Costs nothing while all is still.
 */

/** Cuts the window down to the whole pixels that the box touches. */
function cutTo(box: DOMRect, view: { clientWidth: number; clientHeight: number }): string {
  const insets = [box.top, view.clientWidth - box.right, view.clientHeight - box.bottom, box.left];
  return insets.map((inset) => `${-Math.floor(inset)}px`).join(' ');
}

/**
 * @param element what is followed
 * @param onMove called after each move
 * @param signal ends it
 */
export function followMoves(element: Element, onMove: () => void, signal: AbortSignal): void {
  const { ownerDocument } = element;
  let observer: IntersectionObserver | undefined;

  function follow() {
    observer?.disconnect();
    if (signal.aborted) return;
    let isFirst = true;
    const options = {
      root: ownerDocument,
      rootMargin: cutTo(element.getBoundingClientRect(), ownerDocument.documentElement),
      threshold: 1,
    };
    observer = new IntersectionObserver(([entry]) => {
      const inPlace = isFirst && entry?.intersectionRatio === 1;
      isFirst = false;
      if (inPlace) return;
      onMove();
      // Cut anew in the next frame: an element that never fits must not keep the page busy.
      ownerDocument.defaultView?.requestAnimationFrame(follow);
    }, options);
    observer.observe(element);
  }
  follow();
  signal.addEventListener('abort', () => observer?.disconnect());
}
