/** What an organisation says of its sites' addresses. */
import type { SiteRule } from '../notes/types';
import type { Pack } from './schema';

/** @returns which part of an address names the case, site by site; none without a pack */
export function caseRulesOf(pack: Pack | null): SiteRule[] {
  return (pack?.sites ?? []).flatMap(({ origin, cases = [] }) =>
    cases.map((rule) => ({ ...rule, origin }) as SiteRule),
  );
}
