/** From what the schema says of a file to problems by their places. */
import type { $ZodIssue } from 'zod/v4/core';
import type { Problem } from './problem';

/** A place as it is written: `contacts[2].phone`. */
export const written = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : `${text}${text ? '.' : ''}${String(part)}`,
    '',
  );

const own = new Set<string>([
  'empty',
  'markup',
  'unseen-characters',
  'link',
  'phone',
  'mail',
  'origin',
  'id',
  'nameless',
]);

/** @returns what one finding of the schema is, in our words */
export function problemOf(issue: $ZodIssue): Problem[] {
  const path = written(issue.path);
  if (own.has(issue.message)) return [{ path, problem: issue.message as Problem['problem'] }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: written([...issue.path, key]),
        problem: 'unknown-name',
        detail: key,
      }));
    case 'invalid_type':
      return [
        issue.input === undefined
          ? { path, problem: 'missing' }
          : { path, problem: 'type', detail: issue.expected },
      ];
    case 'invalid_value':
      return [{ path, problem: 'not-among', detail: issue.values.map(String).join(', ') }];
    case 'invalid_union':
      return unionProblem(issue);
    case 'too_big':
      return [{ path, problem: 'too-long', detail: String(issue.maximum) }];
    case 'too_small':
      return [{ path, problem: 'too-small', detail: String(issue.minimum) }];
    default:
      return [{ path, problem: 'type' }];
  }
}

/** Of several allowed shapes, what is wrong with the one that was meant: that of the same type. */
function unionProblem(issue: Extract<$ZodIssue, { code: 'invalid_union' }>): Problem[] {
  if (issue.input === undefined) return [{ path: written(issue.path), problem: 'missing' }];
  const meant = issue.errors.find(
    (errors) => !errors.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  if (!meant) return [{ path: written(issue.path), problem: 'type' }];
  return meant.flatMap((inner) => problemOf({ ...inner, path: [...issue.path, ...inner.path] }));
}
