/** Reads a file that someone gives us: whole, or refused whole with every error and its place. */
import type { ZodType } from 'zod';
import { problemOf, written } from './issues';
import type { Problem } from './problem';

/** What was read, or every problem by its path; never a part. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** The longest file, in characters of JSON. */
export const longestFile = 1_000_000;
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
/** A page of errors is enough to start with. */
const mostProblems = 100;

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

const refused = (problems: Problem[]): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: problems.slice(0, mostProblems),
});

/**
 * @param given JSON text, or the object that a browser's policy hands over
 * @param schema the shape it must have
 * @param crossed what is wrong between parts that are each right
 */
export function readWhole<T>(
  given: unknown,
  schema: ZodType<T>,
  crossed: (value: T) => Problem[],
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
  if (bad.length > 0) return refused(bad);
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) return refused(parsed.error.issues.flatMap(problemOf));
  const wrong = crossed(parsed.data);
  return wrong.length > 0 ? refused(wrong) : { ok: true, value: parsed.data };
}
