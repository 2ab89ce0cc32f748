/** Which ids stand twice in a list? */
import type { Problem } from './problem';

/**
 * @param list where the entries stand, such as `contacts`
 * @param entries those of the list, in order
 */
export function twice(list: string, entries: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, at) => {
    if (seen.has(id)) return [{ path: `${list}[${at}].id`, problem: 'twice' as const, detail: id }];
    seen.add(id);
    return [];
  });
}
