/**
 * Which part of a page does a field stand in? Containers (fieldset, group, form …) hold what is inside
 * them; a heading holds what follows it, up to the next of its rank, inside the smallest element that has
 * a control after it.
 */
import { contains, hostOf, parentOf, positionOf, tagOf } from './native';

/** A part of the page with a name of its own. */
export interface Scope {
  element: Element;
  /** 0 for a container, else the rank of the heading, 1 to 6. */
  rank: number;
  /** The kind of form this is the border of, if it is one. */
  zone: boolean;
  /** Set once read; undefined before. */
  name?: string;
  /** The part around this one, once asked for. */
  parent?: Scope | null;
}

/** The parts of one root, found from the elements that carry them. */
export interface Scopes {
  containers: WeakMap<Element, Scope>;
  /** Headings by the element that both the heading and its first control stand in, in document order. */
  headings: WeakMap<Element, Scope[]>;
  /** Headings that no control has followed yet. */
  waiting: Scope[];
}

const mostWaiting = 200;
const preceding = 2;

export function emptyScopes(): Scopes {
  return { containers: new WeakMap(), headings: new WeakMap(), waiting: [] };
}

/** Enters a container. */
export function addContainer(scopes: Scopes, element: Element, zone: boolean): void {
  if (!scopes.containers.has(element)) scopes.containers.set(element, { element, rank: 0, zone });
}

/** Enters a heading; which element it holds shows at the next control. */
export function addHeading(scopes: Scopes, element: Element, rank: number): void {
  if (scopes.waiting.length >= mostWaiting) scopes.waiting.shift();
  scopes.waiting.push({ element, rank, zone: false });
}

/** Tells the waiting headings of a control that follows them. */
export function settleHeadings(scopes: Scopes, control: Element): void {
  if (scopes.waiting.length === 0) return;
  for (const heading of scopes.waiting) {
    let holder = parentOf(heading.element);
    while (holder && !contains(holder, control)) holder = parentOf(holder);
    if (!holder) continue;
    const list = scopes.headings.get(holder);
    if (list) insert(list, heading);
    else scopes.headings.set(holder, [heading]);
  }
  scopes.waiting = [];
}

function insert(list: Scope[], heading: Scope): void {
  let at = list.length;
  while (at > 0 && !follows(heading.element, list[at - 1]?.element)) at--;
  if (list[at - 1]?.element === heading.element || list[at]?.element === heading.element) return;
  list.splice(at, 0, heading);
}

function follows(element: Element, other: Element | undefined): boolean {
  return other === undefined || (positionOf(element, other) & preceding) !== 0;
}

/** The innermost part that an element stands in; of headings only those that outrank `rank`. */
export function scopeOf(scopes: Scopes, element: Element, rank = 7): Scope | null {
  let here = element;
  let around = parentOf(here);
  while (true) {
    if (!around) {
      const host = hostOf(here);
      if (!host) return null;
      here = host;
      around = host;
    }
    const list = scopes.headings.get(around);
    if (list) {
      const heading = lastBefore(list, here, rank);
      if (heading) return heading;
    }
    const container = scopes.containers.get(around);
    if (container) return container;
    around = parentOf(around);
  }
}

/** The part around a part. */
export function parentScope(scopes: Scopes, scope: Scope): Scope | null {
  if (scope.parent === undefined) {
    scope.parent = scopeOf(scopes, scope.element, scope.rank === 0 ? 7 : scope.rank);
  }
  return scope.parent;
}

/** The nearest part that is the border of a form, or null for the page itself. */
export function zoneOf(scopes: Scopes, scope: Scope | null): Scope | null {
  let at = scope;
  while (at && !at.zone) at = parentScope(scopes, at);
  return at;
}

/** The last heading of the list that stands before the element and outranks `rank`. */
function lastBefore(list: Scope[], element: Element, rank: number): Scope | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (follows(element, list[middle]?.element)) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at--) {
    const heading = list[at];
    if (heading && heading.rank < rank) return heading;
  }
  return null;
}

const ranks: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** The rank of a heading element, or `other` when its tag has none. */
export function rankOf(element: Element, other: number): number {
  const tag = tagOf(element);
  return Object.hasOwn(ranks, tag) ? (ranks[tag] ?? other) : other;
}
