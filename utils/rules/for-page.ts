/** Which rules hold on a page, and in which order do they count? Pure. */
import type { FieldRule, PageRule, RuledBy } from './types';

/** A rule and whose it is. */
export interface OwnedRule {
  rule: FieldRule;
  by: RuledBy;
}

/** Where a page is: its site, and its form as `placeOf` shapes it. */
export interface PagePlace {
  site: string;
  form: string;
  /** Its case as a keyed hash; null where the address names none. */
  caseHash: string | null;
}

/** A rule for one case goes before one for a form, that before one for a field, that before one for a name. */
function rank({ field: { group, section, selector }, onlyThere, caseHash }: FieldRule): number {
  if (caseHash !== undefined) return -1;
  if (onlyThere) return 0;
  return group !== undefined || section !== undefined || selector !== undefined ? 1 : 2;
}

const holds = ({ site, form, onlyThere, caseHash }: FieldRule, page: PagePlace) =>
  site === page.site &&
  (!onlyThere || form === page.form) &&
  (caseHash === undefined || caseHash === page.caseHash);

/**
 * The organisation's before the user's, of each the narrower first, and of equals the latest.
 *
 * @param rules each owner's in the order in which they were made
 */
export function rulesForPage(rules: readonly OwnedRule[], page: PagePlace): PageRule[] {
  return rules
    .filter(({ rule }) => holds(rule, page))
    .reverse()
    .sort(
      (a, b) => Number(a.by === 'user') - Number(b.by === 'user') || rank(a.rule) - rank(b.rule),
    )
    .map(({ rule: { id, field, topics, form }, by }) => ({
      id,
      by,
      ...field,
      topics,
      isHome: form === page.form,
    }));
}
