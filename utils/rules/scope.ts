/** Where does a decision hold: at this field, at every field of its name, on this form alone, or on it in this case alone? Pure. */
import type { FieldMeaning, FieldRule } from './types';

/** How far a rule reaches on its site. */
export type RuleScope = 'field' | 'label' | 'form' | 'case';

/** All that is known of a field that a rule is made for. */
export interface RuleGround {
  site: string;
  field: FieldMeaning;
  form?: string | undefined;
  /** The case it stands in, as a keyed hash; left out where the address names none. */
  caseHash?: string | undefined;
}

/** How far a rule reaches. */
export function scopeOf({ field, onlyThere, caseHash }: FieldRule): RuleScope {
  if (caseHash !== undefined) return 'case';
  if (onlyThere) return 'form';
  const { group, section, selector } = field;
  return group === undefined && section === undefined && selector === undefined ? 'label' : 'field';
}

/** The reaches that what is known of a field allows. */
export function scopesFor({ field, form, caseHash }: RuleGround): RuleScope[] {
  const { label, group, section, selector } = field;
  const isTold = group !== undefined || section !== undefined || selector !== undefined;
  return [
    ...(isTold ? (['field'] as const) : []),
    ...(label === '' ? [] : (['label'] as const)),
    ...(form === undefined ? [] : (['form'] as const)),
    ...(form === undefined || caseHash === undefined ? [] : (['case'] as const)),
  ];
}

/** A rule for a field, with as much of its meaning as the reach asks for. */
export function ruleFor(
  { site, field, form, caseHash }: RuleGround,
  scope: RuleScope,
  about: Pick<FieldRule, 'id' | 'topics'>,
): FieldRule {
  return {
    ...about,
    site,
    field: scope === 'label' ? { label: field.label } : field,
    ...(form === undefined ? {} : { form }),
    ...(scope === 'form' || scope === 'case' ? { onlyThere: true } : {}),
    ...(scope === 'case' && caseHash !== undefined ? { caseHash } : {}),
  };
}
