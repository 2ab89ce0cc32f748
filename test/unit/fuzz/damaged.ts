/** Data files as they are after a bad copy, a bad merge or a bad intention: made from good ones. */
import fc from 'fast-check';

/** What is put in the place of something good. */
const bad = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    Number.POSITIVE_INFINITY,
    0.5,
    '',
    ' ',
    [],
    {},
    [[]],
    'javascript:alert(1)',
    'data:text/html,<script>',
    '<img src=x onerror=alert(1)>',
    '\u202egjeld',
    '\u0000',
    'x'.repeat(70_000),
    'https://a@b.example/',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
);

const names = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'topics', 'extra'),
  fc.string({ maxLength: 12 }),
);

type Change = {
  kind: 'replace' | 'remove' | 'add' | 'repeat';
  at: number;
  name: string;
  value: unknown;
};

const changes = fc.array(
  fc.record<Change>({
    kind: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
    at: fc.nat(),
    name: names,
    value: bad,
  }),
  { minLength: 1, maxLength: 4 },
);

type Spot = { parent: Record<string, unknown> | unknown[]; name: string };

function spotsIn(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Spot['parent'];
  return Object.entries(parent).flatMap(([name, child]) => [{ parent, name }, ...spotsIn(child)]);
}

/** As JSON.parse would: `__proto__` becomes a name of its own. */
function put(parent: object, name: string, value: unknown): void {
  const how = { value, enumerable: true, configurable: true, writable: true };
  Object.defineProperty(parent, name, how);
}

function change(whole: unknown, { kind, at, name, value }: Change): void {
  const spots = spotsIn(whole);
  const spot = spots[at % Math.max(spots.length, 1)];
  if (!spot) return;
  const { parent } = spot;
  if (kind === 'replace') put(parent, spot.name, value);
  else if (kind === 'add') Array.isArray(parent) ? parent.push(value) : put(parent, name, value);
  else if (!Array.isArray(parent)) delete parent[spot.name];
  else if (kind === 'remove') parent.splice(Number(spot.name), 1);
  else parent.push(...structuredClone(parent));
}

/**
 * @param good values that are accepted as they stand
 * @returns one of them with one to four things changed; now and then something else altogether
 */
export function damaged(good: readonly unknown[]): fc.Arbitrary<unknown> {
  const changed = fc.tuple(fc.constantFrom(...good), changes).map(([one, all]) => {
    const whole = structuredClone(one);
    for (const single of all) change(whole, single);
    return whole;
  });
  return fc.oneof({ weight: 20, arbitrary: changed }, { weight: 1, arbitrary: bad });
}
