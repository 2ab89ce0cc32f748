/** After inserting: what of the text does the field not hold? `maxlength` and single lines cut silently. */

/** Fields give line breaks back as they like, one-line fields not at all. */
const even = (text: string): string => text.replace(/\r\n?/g, '\n');
const joined = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Length of the longest beginning of `text` that `holder` has. */
function longestBeginning(text: string, holder: string): number {
  let [has, lacks] = [0, text.length + 1];
  while (lacks - has > 1) {
    const middle = (has + lacks) >> 1;
    if (holder.includes(text.slice(0, middle))) has = middle;
    else lacks = middle;
  }
  return has;
}

/**
 * @param inserted the text that was to be inserted
 * @param value what the field holds now
 * @returns the end of the text that is not there; empty when all is
 */
export function whatIsMissing(inserted: string, value: string): string {
  const [text, holder] = [even(inserted), even(value)];
  if (holder.includes(text) || joined(holder).includes(joined(text))) return '';
  // Only its line breaks may be gone: then what it holds is counted without them.
  const [flat, flatHolder] = [joined(text), joined(holder)];
  const asLines = longestBeginning(text, holder);
  const asLine = longestBeginning(flat, flatHolder);
  return asLine > asLines ? flat.slice(asLine) : text.slice(asLines);
}

/**
 * What a field with a limit would take, told before inserting.
 *
 * @param room how many UTF-16 units are left, as `maxlength` counts; negative: no limit
 * @returns the text cut there, never within a character, and what is left over
 */
export function cutToFit(text: string, room: number): { fits: string; rest: string } {
  const whole = even(text);
  if (room < 0 || whole.length <= room) return { fits: whole, rest: '' };
  const last = whole.charCodeAt(room - 1);
  const at = room > 0 && last >= 0xd800 && last <= 0xdbff ? room - 1 : room;
  return { fits: whole.slice(0, at), rest: whole.slice(at) };
}
