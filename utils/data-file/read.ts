/** Reads a file that someone gives us: whole, or refused whole with every error and its place. */
import type { ZodType } from 'zod';
import { problemOf, written } from './issues';
import type { Problem } from './problem';

/** What was read, or every problem by its path; never a part. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** The longest file, in characters of JSON. */
export const longestFile = 1_000_000;
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
/** More than anyone mends at once; how many come after them is said. */
const mostProblems = 500;

/** Names that would reach into objects' own machinery, wherever they stand. */
function reservedNames(value: unknown, path: PropertyKey[] = []): Problem[] {
  if (typeof value !== 'object' || value === null || path.length > 20) return [];
  return Object.keys(value).flatMap((key) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (reserved.has(key)) {
      return [{ path: written(at), problem: 'reserved-name' as const, detail: key }];
    }
    return reservedNames((value as Record<string, unknown>)[key], at);
  });
}

function refused(problems: Problem[]): { ok: false; problems: Problem[] } {
  const left = problems.length - mostProblems;
  if (left <= 0) return { ok: false, problems };
  const more: Problem = { path: '', problem: 'more', detail: String(left) };
  return { ok: false, problems: [...problems.slice(0, mostProblems), more] };
}

/** Without reserved names, so that the rest can be looked at as well. */
const withoutReserved = (text: string): unknown =>
  JSON.parse(text, (name, value) => (reserved.has(name) ? undefined : value));

/**
 * @param given JSON text, or the object that a browser's policy hands over
 * @param schema the shape it must have
 * @param crossed what is wrong between parts that are each right; it is asked whatever the parts are,
 *   so that one round names everything
 */
export function readWhole<T>(
  given: unknown,
  schema: ZodType<T>,
  crossed: (value: unknown) => Problem[],
): Read<T> {
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  if (text === undefined) return refused([{ path: '', problem: 'not-json' }]);
  if (text.length > longestFile) {
    return refused([{ path: '', problem: 'too-large', detail: String(longestFile) }]);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused([{ path: '', problem: 'not-json' }]);
  }
  const bad = reservedNames(value);
  const rest = bad.length > 0 ? withoutReserved(text) : value;
  const parsed = schema.safeParse(rest, { reportInput: true });
  const shape = parsed.success ? [] : parsed.error.issues.flatMap(problemOf);
  const named = new Set(shape.map(({ path }) => path));
  const between = crossed(rest).filter(({ path }) => !named.has(path));
  const problems = [...bad, ...shape, ...between];
  return parsed.success && problems.length === 0
    ? { ok: true, value: parsed.data }
    : refused(problems);
}
