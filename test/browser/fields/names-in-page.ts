/** Runs inside a page: our name of every ordinary control beside that of `dom-accessibility-api`. */
import { computeAccessibleName } from 'dom-accessibility-api';
import { withoutMarks } from '@/utils/fields/describe/without-marks';
import { readFields } from '@/utils/fields/read';
import { plain } from '@/utils/text';

/** An ordinary control that the two name differently. */
export interface Difference {
  /** The control's own `id` or `name`. */
  control: string;
  ours: string;
  theirs: string;
}

/** Counts what was compared, and gives what differs. */
export function compareNames(): { compared: number; different: Difference[] } {
  const different: Difference[] = [];
  let compared = 0;
  for (const { controls, field } of readFields(document).found) {
    const [control] = controls;
    // Choices and dates of several parts are one field to us and many to the platform.
    if (!control?.matches('input,select,textarea') || controls.length > 1) continue;
    if (field.type === 'radio') continue;
    const theirs = plain(computeAccessibleName(control));
    if (theirs === '') continue;
    compared++;
    if (same(field.label, withoutMarks(theirs))) continue;
    const id = control.getAttribute('id') || control.getAttribute('name') || '';
    different.push({ control: id, ours: field.label, theirs });
  }
  return { compared, different };
}

/** White space around the text of inline elements is a matter of taste. */
const same = (one: string, other: string) => one.replace(/\s+/g, '') === other.replace(/\s+/g, '');

Object.assign(globalThis, { compareNames });
