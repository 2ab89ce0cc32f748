/**
 * Only the top layer can cover the top layer. Where the browser proves visibility by itself this is
 * not asked; where it does not (Firefox), what lets the pointer through is found here.
 */

/** True where an intersection observer tells whether its target is really seen. */
export const browserProves =
  typeof IntersectionObserverEntry !== 'undefined' &&
  'isVisible' in IntersectionObserverEntry.prototype;

function meets(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * True when something else in the top layer lies over `box` and lets the pointer through; what
 * catches the pointer is found by where the pointer lands.
 *
 * @param box where the panel is in the window
 * @param ours our own element in the top layer
 */
export function isUnderAnother(box: DOMRect, ours: Element): boolean {
  if (browserProves) return false;
  const others = ours.ownerDocument.querySelectorAll(':popover-open,:modal');
  return [...others].some(
    (other) =>
      other !== ours &&
      !other.contains(ours) &&
      getComputedStyle(other).pointerEvents === 'none' &&
      meets(other.getBoundingClientRect(), box),
  );
}
