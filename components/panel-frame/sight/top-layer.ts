/**
 * Only the top layer can cover the top layer. Where the browser proves visibility by itself this is
 * not asked; where it does not (Firefox), what lets the pointer through is found here.
 */

/** True where an intersection observer tells whether its target is really seen. */
export const browserProves =
  typeof IntersectionObserverEntry !== 'undefined' &&
  'isVisible' in IntersectionObserverEntry.prototype;

/** The middle of what two boxes share; null where they do not meet. */
function middleOfBoth(a: DOMRect, b: DOMRect): { x: number; y: number } | null {
  const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)];
  const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)];
  return left < right && top < bottom ? { x: (left + right) / 2, y: (top + bottom) / 2 } : null;
}

/**
 * True when something else in the top layer lies over a part of `box`: it lets the pointer through,
 * or catches it there. What the page opened before us lies under us, and does neither.
 *
 * @param box where the panel is in the window
 * @param ours our own element in the top layer
 */
export function isUnderAnother(box: DOMRect, ours: Element): boolean {
  if (browserProves) return false;
  const { ownerDocument: page } = ours;
  return [...page.querySelectorAll(':popover-open,:modal')].some((other) => {
    if (other === ours || other.contains(ours)) return false;
    const shared = middleOfBoth(other.getBoundingClientRect(), box);
    if (!shared) return false;
    if (getComputedStyle(other).pointerEvents === 'none') return true;
    return page.elementFromPoint(shared.x, shared.y) === other;
  });
}

/**
 * True when the whole window, the top layer with it, is drawn otherwise than it is: Firefox applies
 * a filter on the root to all of it, and a view transition lays a picture over it.
 *
 * @param page the document whose window it is
 */
export function isRepainted({ documentElement: root }: Document): boolean {
  if (browserProves) return false;
  const { filter } = getComputedStyle(root);
  if (filter && filter !== 'none') return true;
  return root
    .getAnimations({ subtree: true })
    .some(({ effect }) =>
      (effect as KeyframeEffect | null)?.pseudoElement?.startsWith('::view-transition'),
    );
}
