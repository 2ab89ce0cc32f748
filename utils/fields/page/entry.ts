/** One field with all that was read and decided about it. */
import type { Asked } from '../describe/asked';
import type { Decision } from '../topic';
import type { Found } from '../types';
import type { Zone } from './zone';

/** A field of a page that is being followed: one object, as there may be thousands. */
export interface Entry extends Asked, Found {
  /** What makes it belong with others: the nearest named part, else the form, else the page. */
  group: object;
  zone: Zone;
  decision: Decision;
}

/** What is left to say of a field that was just found, in the order in which it is said. */
export function entryOf(
  asked: Asked,
  rest: Pick<Entry, 'field' | 'group' | 'zone' | 'decision'>,
): Entry {
  return Object.assign(asked, rest, {
    control: asked.visible,
    topics: [],
    because: [],
    marker: false,
    order: 0,
  });
}

/** True for a field that has been read, not only found. */
export function isEntry(asked: Asked | undefined): asked is Entry {
  return asked !== undefined && 'decision' in asked;
}
