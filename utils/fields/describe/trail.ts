/**
 * The parts around the place a walk has come to. A first walk meets all parts in document order, so the
 * innermost one is known without climbing from each control through the wrappers around it.
 */
import { contains } from './native';
import type { Scope, Scopes } from './scopes';

/** Elements that carry parts and stand around the present place, outermost first. */
export type Trail = Element[];

/** An element that carries a part was met. */
export function enter(trail: Trail, element: Element): void {
  leaveFor(trail, element);
  trail.push(element);
}

/** An element around the present place was found to carry headings. */
export function addHolder(trail: Trail, holder: Element): void {
  let at = trail.length;
  while (at > 0 && !contains(trail[at - 1] as Element, holder)) at--;
  if (trail[at - 1] !== holder) trail.splice(at, 0, holder);
}

/** The innermost part at a control; all headings known so far stand before it. */
export function scopeAt(trail: Trail, { held }: Scopes, control: Element): Scope | null {
  leaveFor(trail, control);
  for (let at = trail.length - 1; at >= 0; at--) {
    const parts = held.get(trail[at] as Element);
    const scope = parts?.headings.at(-1) ?? parts?.container;
    if (scope) return scope;
  }
  return null;
}

function leaveFor(trail: Trail, element: Element): void {
  while (trail.length > 0 && !contains(trail[trail.length - 1] as Element, element)) trail.pop();
}
