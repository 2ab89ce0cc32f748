/** What does an address stand for: whose case, and which form? Pure. */
import type { SiteRule } from '../types';
import { classifyPath, classifyQuery } from './classify';
import { type Parts, partsOf } from './parts';
import { caseByRule, ruleFor } from './site-rule';

/** What an address says of the form that stands there. */
export interface Place {
  /** The same on all pages of a case and on no other's; null when the address names none. */
  caseKey: string | null;
  /** The form, whoever's it is: steps and the case left out. */
  formKey: string;
  /** As `formKey`, with every number taken for any number: `/sak/ny` and `/sak/4711` are alike. */
  shape: string;
  /** A case is being made here: it may yet get its number. */
  isNew: boolean;
}

const nowhere: Place = { caseKey: null, formKey: 'nowhere', shape: 'nowhere', isNew: false };

/** The case by the address alone: what leads to its number counts too, `/a/sak/1` is not `/b/sak/1`. */
function caseInParts({ origin, path, query }: Parts): string | null {
  const kinds = classifyPath(path);
  const last = kinds.lastIndexOf('case');
  const lead = path.filter((_, at) => at <= last && kinds[at] !== 'step' && kinds[at] !== 'nested');
  const kept = (wanted: 'entity' | 'case') =>
    query
      .filter((one) => classifyQuery(one) === wanted)
      .map(([name, value]) => `${name.toLowerCase()}=${value}`)
      .sort();
  const [entities, ids] = [kept('entity'), kept('case')];
  if (last >= 0) return [origin, ...lead, ...entities].join(' ');
  const walk = path.filter((_, at) => kinds[at] !== 'step');
  // A query that says `sak=` names it on every page of its folder; a mere `id=` on its own page.
  if (entities.length > 0) return [origin, ...walk.slice(0, -1), ...entities].join(' ');
  return ids.length > 0 ? [origin, ...walk, ...ids].join(' ') : null;
}

function formInParts({ origin, path, query }: Parts, any: boolean): string {
  const kinds = classifyPath(path);
  const words = path.flatMap((part, at) => {
    const kind = kinds[at];
    if (kind === 'step') return [];
    if (kind === 'case' || kind === 'new') return ['*'];
    const loose = any || kind === 'nested';
    return [loose && /\d/.test(part) ? '*' : part.toLowerCase()];
  });
  const more = query.flatMap((one) => {
    const kind = classifyQuery(one);
    if (kind === 'step') return [];
    const value = any || kind !== 'other' ? '*' : one[1];
    return [`${one[0].toLowerCase()}=${value}`];
  });
  return [[origin, ...words].join('/'), ...more.sort()].join(' ');
}

function placeByRule(rule: SiteRule, parts: Parts): Place {
  const { origin, path } = parts;
  const caseKey = caseByRule(rule, parts);
  const segment = typeof rule.case === 'object' && 'segment' in rule.case ? rule.case.segment : 0;
  const words =
    rule.formSegments === undefined
      ? path.filter((_, at) => classifyPath(path)[at] !== 'step')
      : path.slice(0, rule.formSegments);
  const shape = [origin, ...words.map((part, at) => (at + 1 === segment ? '*' : part))].join('/');
  return { caseKey, formKey: shape, shape, isNew: false };
}

/** Longer addresses (characters) carry state, not a case: each is a form of its own. */
const longest = 4096;

/**
 * @param address a page's whole address
 * @param rules the sites' own rules
 */
export function placeOf(address: string, rules: readonly SiteRule[] = []): Place {
  if (address.length > longest) return { ...nowhere, formKey: address, shape: address };
  const parts = partsOf(address);
  if (!parts) return nowhere;
  const rule = ruleFor(parts, rules);
  if (rule) return placeByRule(rule, parts);
  const caseKey = caseInParts(parts);
  const isNew =
    classifyPath(parts.path).includes('new') ||
    parts.query.some((one) => classifyQuery(one) === 'new');
  return {
    caseKey,
    formKey: formInParts(parts, false),
    shape: formInParts(parts, true),
    isNew: isNew && caseKey === null,
  };
}

/** The case an address stands for, or null. */
export const caseOf = (address: string, rules?: readonly SiteRule[]) =>
  placeOf(address, rules).caseKey;

/** The form an address stands for, whoever's it is. */
export const formOf = (address: string, rules?: readonly SiteRule[]) =>
  placeOf(address, rules).formKey;
