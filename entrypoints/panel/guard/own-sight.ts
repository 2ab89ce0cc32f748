/** Whether this page is really seen: the browser's own proof, which covers all frames around it. */

/** Intersection observers, version 2: not yet in the types. */
interface Proof {
  trackVisibility: true;
  /** Milliseconds between two answers; the least allowed. */
  delay: 100;
}
type Proven = IntersectionObserverEntry & { isVisible?: boolean };

/** The least part of the page that must be in view. */
const leastPart = 0.25;
const parts = [0, 0.1, leastPart, 0.5, 0.75, 1];

/**
 * Starts looking.
 *
 * @param onChange told at each change; once `true` where the browser has no such proof (Firefox):
 *   there the page's side alone decides
 */
export function watchOwnSight(onChange: (seen: boolean | undefined) => void): void {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) {
    onChange(true);
    return;
  }
  let seen: boolean | undefined;
  const take = (next: boolean | undefined) => {
    if (next === seen) return;
    seen = next;
    onChange(next);
  };
  const options: IntersectionObserverInit & Proof = {
    trackVisibility: true,
    delay: 100,
    threshold: parts,
  };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as Proven | undefined;
    if (last) take(last.isVisible === true && last.intersectionRatio >= leastPart);
  }, options);
  observer.observe(document.documentElement);
  // The answer is computed with a drawn frame alone, and not when the frame around us is shown again:
  // while it is no, it is asked for anew.
  setInterval(() => {
    if (seen !== false || document.hidden) return;
    observer.unobserve(document.documentElement);
    observer.observe(document.documentElement);
    requestAnimationFrame(() => undefined);
  }, options.delay);
  document.addEventListener('visibilitychange', () => {
    take(undefined);
    observer.unobserve(document.documentElement);
    if (!document.hidden) observer.observe(document.documentElement);
  });
}
