/** Reads an organisation's pack: whole, or refused whole with every error and its place. */
import type { $ZodIssue } from 'zod/v4/core';
import { type Pack, packSchema } from './schema';

/** What is wrong at one place. `path` is written as in `contacts[2].phone`; empty: the whole file. */
export interface PackProblem {
  path: string;
  problem:
    | 'too-large'
    | 'not-json'
    | 'reserved-name'
    | 'unknown-name'
    | 'missing'
    | 'type'
    | 'not-among'
    | 'too-long'
    | 'too-small'
    | 'empty'
    | 'markup'
    | 'unseen-characters'
    | 'link'
    | 'phone'
    | 'mail'
    | 'origin'
    | 'id'
    | 'twice'
    | 'unknown-municipality';
  /** What may stand there, or the name that may not. */
  detail?: string;
}

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: PackProblem[] };

/** The longest pack, in characters of JSON. */
export const longestPack = 1_000_000;
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
/** A page of errors is enough to start with. */
const mostProblems = 100;

const written = (path: readonly PropertyKey[]) =>
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
]);

function problemOf(issue: $ZodIssue): PackProblem[] {
  const path = written(issue.path);
  if (own.has(issue.message)) return [{ path, problem: issue.message as PackProblem['problem'] }];
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
function unionProblem(issue: Extract<$ZodIssue, { code: 'invalid_union' }>): PackProblem[] {
  if (issue.input === undefined) return [{ path: written(issue.path), problem: 'missing' }];
  const meant = issue.errors.find(
    (errors) => !errors.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  if (!meant) return [{ path: written(issue.path), problem: 'type' }];
  return meant.flatMap((inner) => problemOf({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Names that would reach into objects' own machinery, wherever they stand. */
function reservedNames(value: unknown, path: PropertyKey[] = []): PackProblem[] {
  if (typeof value !== 'object' || value === null || path.length > 20) return [];
  return Object.keys(value).flatMap((key) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (reserved.has(key)) {
      return [{ path: written(at), problem: 'reserved-name' as const, detail: key }];
    }
    return reservedNames((value as Record<string, unknown>)[key], at);
  });
}

/** Ids that stand twice in one list, and municipalities that are named but not listed. */
function crossProblems(pack: Pack): PackProblem[] {
  const known = new Set(pack.municipalities?.map(({ id }) => id));
  return (['municipalities', 'contacts', 'routines', 'links'] as const).flatMap((list) => {
    const seen = new Set<string>();
    return (pack[list] ?? []).flatMap((entry, at): PackProblem[] => {
      const twice = seen.has(entry.id);
      seen.add(entry.id);
      const named = 'municipalities' in entry ? (entry.municipalities ?? []) : [];
      return [
        ...(twice
          ? [{ path: `${list}[${at}].id`, problem: 'twice' as const, detail: entry.id }]
          : []),
        ...named.flatMap((id, place) =>
          known.has(id)
            ? []
            : [
                {
                  path: `${list}[${at}].municipalities[${place}]`,
                  problem: 'unknown-municipality' as const,
                  detail: id,
                },
              ],
        ),
      ];
    });
  });
}

/**
 * @param given the pack as JSON text, or as the object that a browser's policy hands over
 * @returns the pack, or every problem by its path; never a part of a pack
 */
export function parsePack(given: unknown): ParsedPack {
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  if (text === undefined) return refused([{ path: '', problem: 'not-json' }]);
  if (text.length > longestPack) {
    return refused([{ path: '', problem: 'too-large', detail: String(longestPack) }]);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused([{ path: '', problem: 'not-json' }]);
  }
  const bad = reservedNames(value);
  if (bad.length > 0) return refused(bad);
  const parsed = packSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return refused(parsed.error.issues.flatMap(problemOf));
  const crossed = crossProblems(parsed.data);
  return crossed.length > 0 ? refused(crossed) : { ok: true, pack: parsed.data };
}

const refused = (problems: PackProblem[]): ParsedPack => ({
  ok: false,
  problems: problems.slice(0, mostProblems),
});
