/** Which ids stand twice in a list? */
import type { Problem } from './problem';

/** What a list holds; nothing where it is none. */
export const entriesOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

/** What an object holds under a name; nothing where it is none. */
export const partOf = (whole: unknown, name: string): unknown =>
  typeof whole === 'object' && whole !== null && Object.hasOwn(whole, name)
    ? (whole as Record<string, unknown>)[name]
    : undefined;

/**
 * @param list where the entries stand, such as `contacts`
 * @param entries those of the list, in order; ids of a wrong kind are the schema's to name
 */
export function twice(list: string, entries: unknown): Problem[] {
  const seen = new Set<string>();
  return entriesOf(entries).flatMap((entry, at) => {
    const id = partOf(entry, 'id');
    if (typeof id !== 'string') return [];
    if (seen.has(id)) return [{ path: `${list}[${at}].id`, problem: 'twice' as const, detail: id }];
    seen.add(id);
    return [];
  });
}
