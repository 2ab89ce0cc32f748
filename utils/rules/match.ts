/** Which of a page's fields does a rule mean? Pure. */
import type { FieldDescription } from '@/utils/fields/types';
import { wordsOf } from '@/utils/text';
import type { FieldMeaning, PageRule } from './types';

/** A field of the page, as far as rules ask. */
export interface Candidate {
  field: FieldDescription;
  controls: readonly Element[];
}

/** Asked of a field's controls only as the last resort. */
export type FitsSelector = (selector: string, controls: readonly Element[]) => boolean;

const number = /^\d+$/;
/** Kinds of answer that a redesign puts in each other's place. */
const sorts = ['text textarea rich-text', 'radio select checkbox'];

/**
 * A name as it is compared: words alone, without the number before them (`3.1 Adresse:` is `adresse`).
 * A name of nothing but numbers keeps them.
 */
export function normalName(name: string): string {
  const words = wordsOf(name);
  const first = words.findIndex((word) => !number.test(word));
  return words.slice(Math.max(first, 0)).join(' ');
}

const sortOf = (type: string) => sorts.find((sort) => sort.split(' ').includes(type)) ?? type;

const same = (wanted: string | undefined, is: string) =>
  wanted !== undefined && normalName(wanted) === normalName(is);

/** True where a part the rule names has kept its name: that neither has one says nothing. */
const isKept = (wanted: string | undefined, is: string) =>
  same(wanted, is) && normalName(is) !== '';

/** True where a part the rule names is another on the page. */
const differs = (wanted: string | undefined, is: string) =>
  wanted !== undefined && normalName(wanted) !== normalName(is);

/** The same field for whoever reads it: only a selector could tell them apart. */
const likeness = ({ field: { group, section, type } }: Candidate) =>
  JSON.stringify([normalName(group), normalName(section), type]);

/** Where a rule is looked for, besides its own words. */
type Sought = FieldMeaning & { isHome: boolean };

/** Among several of the name: those that agree in most; none where they differ and agree equally. */
function closest<Field extends Candidate>(
  { group, section, type, selector, isHome }: Sought,
  named: readonly Field[],
  fitsSelector: FitsSelector,
): readonly Field[] {
  const agreement = ({ field }: Field) =>
    4 * Number(same(group, field.group)) +
    2 * Number(same(section, field.section)) +
    Number(type === field.type);
  const best = Math.max(...named.map(agreement));
  const fitting = named.filter((one) => agreement(one) === best);
  const [first] = fitting;
  if (!first) return [];
  const { field } = first;
  const isExact = !differs(group, field.group) && !differs(section, field.section);
  // Elsewhere on the site one of the two must still be what it was, or it is another field.
  const isKnown = isExact || isKept(group, field.group) || isKept(section, field.section) || isHome;
  if (!isKnown) return [];
  const chosen = selector ? fitting.filter(({ controls }) => fitsSelector(selector, controls)) : [];
  if (chosen.length > 0) return chosen;
  // Repeated parts of one form are alike and all meant; two that differ are a guess.
  const isOne = new Set(fitting.map(likeness)).size === 1;
  return isExact || isOne ? fitting : [];
}

function meant<Field extends Candidate>(
  rule: Sought,
  named: readonly Field[],
  all: readonly Field[],
  fitsSelector: FitsSelector,
): readonly Field[] {
  const { label, group, section, type, selector } = rule;
  if (normalName(label) === '') {
    return selector ? all.filter(({ controls }) => fitsSelector(selector, controls)) : [];
  }
  const fitting = type ? named.filter(({ field }) => sortOf(field.type) === sortOf(type)) : named;
  const isAny = group === undefined && section === undefined && selector === undefined;
  return isAny ? fitting : closest(rule, fitting, fitsSelector);
}

/** What rules make of a page. */
export interface Matched<Field> {
  /** The fields that a rule decides: the first that means it. */
  decided: Map<Field, PageRule>;
  /** All rules that mean a field, also those that came too late. */
  met: Set<PageRule>;
}

/**
 * Which rule decides which field? A rule means the fields of its name, the same but for case, accents,
 * numbering and marks; of group and section one may have changed, on the form where it was decided both,
 * as long as no other field of the name is as near.
 *
 * @param rules in the order in which they count
 * @param fields those of one page
 * @param fitsSelector asked only as the last resort
 */
export function matchRules<Field extends Candidate>(
  rules: readonly PageRule[],
  fields: readonly Field[],
  fitsSelector: FitsSelector,
): Matched<Field> {
  const byName = new Map<string, Field[]>(rules.map(({ label }) => [normalName(label), []]));
  for (const one of fields) byName.get(normalName(one.field.label))?.push(one);
  const decided = new Map<Field, PageRule>();
  const met = new Set<PageRule>();
  for (const rule of rules) {
    const named = byName.get(normalName(rule.label)) ?? [];
    for (const one of meant(rule, named, fields, fitsSelector)) {
      met.add(rule);
      if (!decided.has(one)) decided.set(one, rule);
    }
  }
  return { decided, met };
}
