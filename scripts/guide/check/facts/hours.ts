import type { ContactSource } from '@/guide/schema';
import type { Row } from '../../inventory';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Opening hours as the rows state them: `always`, or lines like `mon,tue 10:00-15:00`. */
export function statedHours(rows: readonly Row[]): Set<string> {
  const facts = rows.map((row) => row.facts).join('; ');
  const spans = facts.matchAll(/(\w{3})–(\w{3}) (\d\d:\d\d)–(\d\d:\d\d)/g);
  const lines = [...spans].map(([, first = '', last = '', from, to]) => {
    const start = days.indexOf(first.toLowerCase() as (typeof days)[number]);
    const end = days.indexOf(last.toLowerCase() as (typeof days)[number]);
    return `${days.slice(start, end + 1).join()} ${from}-${to}`;
  });
  return new Set(/24 hours|24\/7|24 timer/.test(facts) ? [...lines, 'always'] : lines);
}

/** Opening hours as a contact gives them, in the same form. */
export function givenHours({ hours }: ContactSource): string[] {
  if (hours === undefined) return [];
  if (hours === 'always') return ['always'];
  return hours.map((span) => `${span.days.join()} ${span.from}-${span.to}`);
}
