/** Were all fields put into the page anew, as for the next person? Pure. */

type Fields = ReadonlyMap<string, { found: { control: Element } }>;

/** Fewer fields are rendered anew for lesser reasons. */
const least = 2;

/** @returns true when the same fields are there, by their meaning, and none is the same element */
export function wereReplaced(before: Fields, after: Fields): boolean {
  if (before.size < least || before.size !== after.size) return false;
  for (const [key, { found }] of before) {
    const now = after.get(key);
    if (!now || now.found.control === found.control) return false;
  }
  return true;
}
