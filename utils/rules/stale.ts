/** Does a rule still mean anything on its site? Pure. */
import type { FieldRule } from './types';

/** What became of a rule on the pages that were read since. */
export interface RuleRecord {
  /** Midnight of the day it last met a field, in milliseconds since 1970; null: not yet. */
  last: number | null;
  /** Pages in turn on which it met none. */
  missed: number;
}

/** Pages of its own form; a step of a form may be without it. */
const mostAtHome = 3;
/** Pages of its site, where nobody knows on which of them its field stood. */
const mostElsewhere = 20;

const most = ({ form }: FieldRule) => (form === undefined ? mostElsewhere : mostAtHome);

/** True where page after page had no field that the rule means. */
export const isStale = (rule: FieldRule, record: RuleRecord | undefined): boolean =>
  (record?.missed ?? 0) >= most(rule);

/**
 * @param isHome true on the form where it was decided
 * @returns the record after a page on which the rule met no field
 */
export function missedOnce(rule: FieldRule, record: RuleRecord, isHome: boolean): RuleRecord {
  // A page elsewhere says nothing of a rule that knows its form.
  if (rule.form !== undefined && !isHome) return record;
  if (isStale(rule, record)) return record;
  return { ...record, missed: record.missed + 1 };
}
