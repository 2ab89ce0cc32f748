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

/** What is compared, what differs, and what our names leave out alone: numbers and marks around a name. */
export interface Comparison {
  compared: number;
  different: Difference[];
  /** Each kind of mark once, the name as `…` and digits as `1`: `1. …`, `… (required)`. */
  marks: string[];
}

/** Holds our name of every ordinary control against the platform's, as it is. */
export function compareNames(): Comparison {
  const different: Difference[] = [];
  const marks = new Set<string>();
  let compared = 0;
  for (const { controls, field } of readFields(document).found) {
    const [control] = controls;
    // Choices and dates of several parts are one field to us and many to the platform.
    if (!control?.matches('input,select,textarea') || controls.length > 1) continue;
    if (field.type === 'radio') continue;
    const theirs = plain(computeAccessibleName(control));
    if (theirs === '') continue;
    compared++;
    if (same(field.label, theirs)) continue;
    if (same(field.label, withoutMarks(theirs))) {
      marks.add(theirs.replace(withoutMarks(theirs), '…').replace(/\d+/g, '1'));
      continue;
    }
    const id = control.getAttribute('id') || control.getAttribute('name') || '';
    different.push({ control: id, ours: field.label, theirs });
  }
  return { compared, different, marks: [...marks] };
}

/** White space around the text of inline elements is a matter of taste. */
const same = (one: string, other: string) => one.replace(/\s+/g, '') === other.replace(/\s+/g, '');

Object.assign(globalThis, { compareNames });
