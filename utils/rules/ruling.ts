/** From rules to decisions about the fields of a page. Runs in the page: no schema, no storage. */
import { matches } from '@/utils/fields/describe/native';
import type { Decision } from '@/utils/fields/topic';
import type { Found, Ruling } from '@/utils/fields/types';
import { type FitsSelector, matchRules } from './match';
import type { PageRule } from './types';

/** What is in force on a page, and what it met there. */
export interface PageRuling {
  ruling: Ruling;
  /** Which rule decided a field at the last look. */
  ruleOf(found: Found): PageRule | undefined;
  /** Ids of all rules that met a field so far. */
  met: ReadonlySet<string>;
  /** Ids of those that mean a field now. */
  metNow(): readonly string[];
  /** How many rules there are. */
  count: number;
}

const fitsSelector: FitsSelector = (selector, controls) => {
  try {
    return controls.some((control) => matches(control, selector));
  } catch {
    // Not a selector: it fits nothing.
    return false;
  }
};

const decisionOf = ({ topics }: PageRule): Decision => ({
  topics,
  because: topics.map((topic) => ({ topic, word: topic, foundIn: 'rule' })),
  faint: false,
  stated: true,
  ruled: true,
});

/** @param rules in the order in which they count */
export function rulingOf(rules: readonly PageRule[]): PageRuling {
  // One decision a rule, so that a field decided again by the same rule has not changed.
  const decisions = new Map(rules.map((rule) => [rule, decisionOf(rule)]));
  const met = new Set<string>();
  let last: ReadonlyMap<Found, PageRule> = new Map();
  let metNow: readonly string[] = [];
  return {
    met,
    metNow: () => metNow,
    count: rules.length,
    ruleOf: (found) => last.get(found),
    ruling(fields) {
      if (rules.length === 0) return new Map();
      const matched = matchRules(rules, fields, fitsSelector);
      last = matched.decided;
      metNow = [...matched.met].map(({ id }) => id);
      for (const id of metNow) met.add(id);
      const decided = new Map<Found, Decision>();
      for (const [found, rule] of last) {
        const decision = decisions.get(rule);
        if (decision) decided.set(found, decision);
      }
      return decided;
    },
  };
}
