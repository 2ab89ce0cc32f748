/** Which known fields stand in another part of the page than before? */
import { positionOf } from '../describe/native';
import { type Scope, scopeOf, settleHeadings } from '../describe/scopes';
import type { Entry } from './entry';
import { placeAfter } from './order';
import type { Survey } from './survey';

/** A heading that came takes over at most so many fields that follow it. */
const mostTakenOver = 500;

/** The fields after an added element that its headings now head. */
export function* regrouped(survey: Survey, added: Element): Generator<Entry> {
  const { scopes } = survey.ground;
  let at = placeAfter(survey.entries, added);
  for (let seen = 0; seen < mostTakenOver; seen++, at++) {
    const entry = survey.entries[at];
    if (!entry) return;
    if (positionOf(added, entry.control) & Node.DOCUMENT_POSITION_CONTAINED_BY) continue;
    settleHeadings(scopes, entry.control);
    if (scopeOf(scopes, entry.control) === entry.scope) return;
    yield entry;
  }
}

/** True for a field inside one of these parts; they are then looked up anew. */
export function standsIn(entry: Entry, scopes: ReadonlySet<Scope>): boolean {
  const path: Scope[] = [];
  for (let scope = entry.scope; scope; scope = scope.parent ?? null) {
    path.push(scope);
    if (!scopes.has(scope)) continue;
    for (const inner of path) inner.parent = undefined;
    return true;
  }
  return false;
}
