/** Boxes that need not be read, as the browser has just told them. */

/**
 * @param entries what an observer of elements in view has just reported
 * @returns the boxes of those in view; none once the page has moved
 */
export function stillTrue(
  entries: readonly IntersectionObserverEntry[],
): ReadonlyMap<Element, DOMRectReadOnly> {
  const shown = entries.filter(({ isIntersecting }) => isIntersecting);
  const [last] = shown.slice(-1);
  if (!last) return new Map();
  const { x, y, width } = last.target.getBoundingClientRect();
  const told = last.boundingClientRect;
  if (x !== told.x || y !== told.y || width !== told.width) return new Map();
  return new Map(shown.map(({ target, boundingClientRect }) => [target, boundingClientRect]));
}
