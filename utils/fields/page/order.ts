/** Document order of elements, those inside shadow roots taken where their host stands. */
import { hostOf, positionOf } from '../describe/native';
import type { Entry } from './entry';

const following = 4;

/** True when `one` comes before `other`. */
function precedes(one: Element, other: Element): boolean {
  const path = hosts(one);
  const otherPath = hosts(other);
  for (let depth = 0; ; depth++) {
    const a = path[depth];
    const b = otherPath[depth];
    if (!a || !b) return !a && b !== undefined;
    if (a !== b) return (positionOf(a, b) & following) !== 0;
  }
}

/** The element and the hosts it stands in, outermost first. */
function hosts(element: Element): Element[] {
  const path = [element];
  for (let host = hostOf(element); host; host = hostOf(host)) path.unshift(host);
  return path;
}

const placeOf = ({ controls, visible }: Entry) => controls[0] ?? visible;

/** The index of the first field that does not stand before an element. */
export function placeAfter(entries: readonly Entry[], element: Element): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = entries[middle];
    if (other && precedes(placeOf(other), element)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts neighbouring fields, in their order, where they stand among all. */
export function insertRun(entries: Entry[], run: Entry[]): void {
  const [first] = run;
  if (!first) return;
  const at = placeAfter(entries, placeOf(first));
  if (at === entries.length) for (const entry of run) entries.push(entry);
  else entries.splice(at, 0, ...run);
}
