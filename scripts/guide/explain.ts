import type * as z from 'zod';

/** What is wrong in a value and what to do about it, with its path in the file. */
export interface Explanation {
  path: PropertyKey[];
  what: string;
  remedy: string;
}

type Issue = z.core.$ZodIssue;

/** A zod issue in a writer's words. A union gives the issues of its likeliest branch. */
export function explain(issue: Issue, input: unknown): Explanation[] {
  const { path } = issue;
  const name = path.filter((key) => typeof key === 'string').join('.') || 'the file';
  const value = valueAt(input, path);
  switch (issue.code) {
    case 'invalid_union':
      return explainUnion(issue, input);
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        what: `unknown key ${key}`,
        remedy: 'remove it or correct its spelling',
      }));
    case 'invalid_value':
      return [
        {
          path,
          what: value === undefined ? `${name} is missing` : `${name}: unknown ${show(value)}`,
          remedy: `use ${nearestFirst(issue.values.map(String), String(value))}`,
        },
      ];
    case 'invalid_type':
      return [{ path, ...explainType(name, value, issue.expected) }];
    case 'too_small':
      return [{ path, what: `${name} is empty`, remedy: remedyFromSchema(issue.message) }];
    default:
      return [{ path, what: `${name}: ${show(value)}`, remedy: issue.message }];
  }
}

function explainUnion(issue: Extract<Issue, { code: 'invalid_union' }>, input: unknown) {
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const depth = (branch: Issue[]) => Math.max(...branch.map((inner) => inner.path.length));
  const likeliest = branches.sort((a, b) => depth(b) - depth(a))[0] ?? [];
  return likeliest.flatMap((inner) =>
    explain({ ...inner, path: [...issue.path, ...inner.path] } as Issue, input),
  );
}

function explainType(name: string, value: unknown, expected: string) {
  if (value === undefined) return { what: `${name} is missing`, remedy: `write it (${expected})` };
  if (value === null) return { what: `${name} is empty`, remedy: 'write it' };
  if (expected === 'string' && typeof value === 'number') {
    return { what: `${name}: ${value} is read as a number`, remedy: `put it in quotes` };
  }
  return { what: `${name}: ${show(value)}`, remedy: `must be ${expected}` };
}

function remedyFromSchema(message: string): string {
  return /^Too small/.test(message) ? 'write at least one' : message;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    input,
  );
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The allowed values, those most like what was written first. */
function nearestFirst(values: string[], written: string): string {
  const distance = new Map(values.map((value) => [value, editDistance(value, written)]));
  return values.toSorted((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0)).join(', ');
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, otherLetter] of [...other].entries()) {
      const changed = (row[j] ?? 0) + Number(letter !== otherLetter);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
