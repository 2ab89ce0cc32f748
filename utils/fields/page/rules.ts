/** Puts what was decided beforehand in place of what was recognised, and back when it no longer holds. */
import { unmark } from './markers';
import type { Survey } from './survey';
import { count } from './zone';

/**
 * Decides all fields anew by the survey's ruling. Those whose decision changes are fresh.
 *
 * @returns the groups that lost the marker of a topic: another of their fields may now need it
 */
export function rule(survey: Survey): Set<object> {
  const { ruling, entries, holders, fresh } = survey;
  const orphaned = new Set<object>();
  if (!ruling) return orphaned;
  const decided = ruling(entries);
  for (const entry of entries) {
    const decision = decided.get(entry) ?? entry.recognised;
    if (entry.decision === decision) continue;
    if (unmark(holders, entry)) orphaned.add(entry.group);
    count(entry.zone, entry, -1);
    entry.decision = decision;
    count(entry.zone, entry, 1);
    fresh.add(entry);
  }
  return orphaned;
}
