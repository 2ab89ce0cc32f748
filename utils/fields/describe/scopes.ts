/**
 * Which part of a page does a field stand in? Containers (fieldset, group, form …) hold what is inside
 * them; a heading holds what follows it, up to the next of its rank, inside the smallest element that has
 * a control after it.
 */
import { attribute, connected, contains, hostOf, parentOf, positionOf, tagOf } from './native';

/** A part of the page with a name of its own. */
export interface Scope {
  element: Element;
  /** 0 for a container, else the rank of the heading, 1 to 6. */
  rank: number;
  /** The kind of form this is the border of, if it is one. */
  zone: boolean;
  /** True for a fieldset or group, which may be there for one field alone. */
  holds: boolean;
  /** Set once read; undefined before. */
  name: string | undefined;
  /** The part around this one, once asked for. */
  parent: Scope | null | undefined;
}

/** The parts that begin at or in one element. */
interface Held {
  container: Scope | null;
  /** Headings whose first control stands in the same element as they do, in document order. */
  headings: Scope[];
}

/** The parts of one root, found from the elements that carry them. */
export interface Scopes {
  /** What an element holds: itself a part, headings and what follows them, or both. */
  held: WeakMap<Element, Held>;
  /** Headings by their own element. */
  headed: WeakMap<Element, Scope>;
  /** Headings that no control has followed yet. */
  waiting: Scope[];
}

const mostWaiting = 200;
const preceding = 2;
const none: readonly Element[] = [];

export function emptyScopes(): Scopes {
  return {
    held: new WeakMap(),
    headed: new WeakMap(),
    waiting: [],
  };
}

/** Enters a container. */
export function addContainer(scopes: Scopes, element: Element, zone: boolean): void {
  const held = heldBy(scopes, element);
  if (held.container) return;
  const holds = tagOf(element) === 'fieldset' || /group$/.test(attribute(element, 'role'));
  held.container = newScope(element, 0, zone, holds);
}

function heldBy({ held }: Scopes, element: Element): Held {
  let known = held.get(element);
  if (!known) {
    known = { container: null, headings: [] };
    held.set(element, known);
  }
  return known;
}

function newScope(element: Element, rank: number, zone: boolean, holds: boolean): Scope {
  return { element, rank, zone, holds, name: undefined, parent: undefined };
}

/** Enters a heading; which element it holds shows at the next control. */
export function addHeading(scopes: Scopes, element: Element, rank: number): void {
  if (scopes.headed.has(element)) return;
  if (scopes.waiting.length >= mostWaiting) scopes.waiting.shift();
  const heading = newScope(element, rank, false, false);
  scopes.headed.set(element, heading);
  scopes.waiting.push(heading);
}

/** Tells the waiting headings of a control that follows them. Gives the elements they hold. */
export function settleHeadings(scopes: Scopes, control: Element): readonly Element[] {
  if (scopes.waiting.length === 0) return none;
  const holders: Element[] = [];
  for (const heading of scopes.waiting) {
    if (!connected(heading.element)) continue;
    let holder = parentOf(heading.element);
    while (holder && !contains(holder, control)) holder = parentOf(holder);
    if (!holder) continue;
    insert(heldBy(scopes, holder).headings, heading);
    holders.push(holder);
  }
  scopes.waiting = [];
  return holders;
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
    const held = scopes.held.get(around);
    if (held) {
      const heading = lastBefore(held.headings, here, rank);
      if (heading) return heading;
      if (held.container) return held.container;
    }
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

/** Forgets names and places of a part and those around it: they are read again when asked for. */
export function renew(from: Scope | null): void {
  for (let scope: Scope | null | undefined = from; scope; ) {
    const { parent }: Scope = scope;
    scope.name = undefined;
    scope.parent = undefined;
    scope = parent;
  }
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
    if (heading && heading.rank < rank && connected(heading.element)) return heading;
  }
  return null;
}
