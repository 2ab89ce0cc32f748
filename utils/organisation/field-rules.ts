/** What an organisation says of its sites' fields. */
import type { FieldRule } from '../rules/types';
import type { Pack } from './schema';

/** @returns its rules, site by site; none without a pack */
export function fieldRulesOf(pack: Pack | null): FieldRule[] {
  return (pack?.sites ?? []).flatMap(({ origin, fields = [] }) =>
    // Ids are the pack's own and say nothing of the user's.
    fields.map((rule) => ({ ...rule, id: `${origin} ${rule.id}`, site: origin })),
  );
}
