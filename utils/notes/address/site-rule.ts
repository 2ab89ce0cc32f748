/** A site's own word on its addresses, and what is known of services where everybody's form has one address. */
import type { SiteRule } from '../types';
import type { Parts } from './parts';

/** Form services whose ids name the form's definition, never the person asked (by the end of the host). */
const oneAddressForAll = [
  'docs.google.com',
  'forms.office.com',
  'forms.microsoft.com',
  'forms.cloud.microsoft',
  'nettskjema.no',
  'kobotoolbox.org',
  'surveymonkey.com',
  'typeform.com',
  'jotform.com',
  'surveyxact.no',
  'surveyxact.com',
  'questback.com',
  'zoho.com',
];

function known(origin: string): SiteRule | null {
  const host = new URL(origin).hostname;
  const all = oneAddressForAll.some((end) => host === end || host.endsWith(`.${end}`));
  return all ? { origin, case: 'nowhere' } : null;
}

const segmentsOf = (path: string) => path.split('/').filter(Boolean);

const holdsUnder = (under: string, path: readonly string[]) =>
  segmentsOf(under).every((part, at) => part.toLowerCase() === path[at]?.toLowerCase());

/**
 * @returns the rule for an address: the longest of the given ones that holds, else what is known
 *   of its host, else null
 */
export function ruleFor(parts: Parts, rules: readonly SiteRule[]): SiteRule | null {
  const fitting = rules.filter(
    ({ origin, under = '' }) =>
      origin.toLowerCase() === parts.origin && holdsUnder(under, parts.path),
  );
  const depth = ({ under = '' }: SiteRule) => segmentsOf(under).length;
  return fitting.sort((a, b) => depth(b) - depth(a))[0] ?? known(parts.origin);
}

/** What the rule says names the case, or null where nothing does. */
export function caseByRule(rule: SiteRule, parts: Parts): string | null {
  if (rule.case === 'nowhere') return null;
  const under = rule.under ?? '';
  if ('segment' in rule.case) {
    const part = parts.path[rule.case.segment - 1];
    return part ? `${parts.origin} ${under} ${rule.case.segment} ${part}` : null;
  }
  const name = rule.case.query.toLowerCase();
  const value = parts.query.find(([one]) => one.toLowerCase() === name)?.[1];
  return value ? `${parts.origin} ${under} ${name}=${value}` : null;
}
