/** Which sources say their year beside a line? The older ones. */
import type { SourceLine } from '@/guide/model';

/** The year of the newest of the five documents, `kom-2024`. */
const newestYear = 2024;

/**
 * What stands after a source's label.
 *
 * @returns ` (2015)` for an older source; empty for the newest, for an undated one, and where the
 *   label already says the year
 */
export function yearBeside({ label, year }: Pick<SourceLine, 'label' | 'year'>): string {
  return year !== null && year < newestYear && !label.includes(String(year)) ? ` (${year})` : '';
}
