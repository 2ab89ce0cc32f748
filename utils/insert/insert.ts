/** Writes at the caret as the user's own typing would, then reads back what the field made of it. */
import { whatIsMissing } from '@/utils/summary/what-is-missing';
import { atCaret } from './caret';
import { labelOf, placeIn, type TextField, textFieldOf } from './place';
import type { Inserted } from './types';

/** Frameworks take back or cut what they do not accept at their next rendering. */
const settledAfter = 60;

/** The field holds what stood before and after the caret, and something new between. */
function between(value: string, before: string, after: string): string | null {
  const isKept =
    value.startsWith(before) &&
    value.endsWith(after) &&
    value.length >= before.length + after.length;
  return isKept ? value.slice(before.length, value.length - after.length) : null;
}

/** As typed: the browser's own command keeps undo, honours `maxlength` and tells of the input. */
function type(field: TextField, text: string): boolean {
  const { value } = field;
  return field.ownerDocument.execCommand('insertText', false, text) && field.value !== value;
}

/** By hand where the command is refused, with the event that it would have sent. */
function set(field: TextField, text: string, about: InputEventInit): void {
  const { selectionEnd, maxLength, value } = field;
  const at = selectionEnd ?? value.length;
  const fits = maxLength < 0 ? text : text.slice(0, Math.max(0, maxLength - value.length));
  field.setRangeText(fits, at, at, 'end');
  field.dispatchEvent(new InputEvent('input', about));
}

/** @returns false where a listener refused it */
function write(field: TextField, text: string): boolean {
  const about = { data: text, inputType: 'insertText', bubbles: true, composed: true };
  // The command does not ask beforehand, as typing does.
  const asked = new InputEvent('beforeinput', { ...about, cancelable: true });
  if (!field.dispatchEvent(asked)) return false;
  if (!type(field, text)) set(field, text, about);
  // Some forms take a value over only when it is done with.
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/**
 * Inserts at the caret; a selection is left as it is, and the text goes behind it.
 *
 * @param label what the field was called when it was previewed
 * @returns what of the text the field does not hold; `moved` when another field has the caret now
 */
export async function insertAt(document: Document, text: string, label: string): Promise<Inserted> {
  const place = placeIn(document);
  const element = atCaret(document);
  const field = element && textFieldOf(element);
  if (place.kind !== 'field' || !field || labelOf(field) !== label) return { outcome: 'moved' };
  const at = field.selectionEnd ?? field.value.length;
  const [before, after] = [field.value.slice(0, at), field.value.slice(at)];
  field.focus({ preventScroll: true });
  field.setSelectionRange(at, at);
  if (!write(field, text)) return { outcome: 'inserted', missing: text };
  await new Promise((done) => setTimeout(done, settledAfter));
  const held = between(field.value, before, after) ?? field.value;
  return { outcome: 'inserted', missing: whatIsMissing(text, held) };
}
