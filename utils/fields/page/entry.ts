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
  /** What is in force: what was recognised, unless a rule decides. */
  decision: Decision;
  recognised: Decision;
}

/** What reading a field gives. */
export type Looked = Pick<Entry, 'field' | 'group' | 'zone' | 'decision'>;

const none: never[] = [];

/** Makes a found field an entry. Written out, so that all entries have one shape and cost one object. */
export function entryOf(asked: Asked, { field, group, zone, decision }: Looked): Entry {
  const entry = asked as Entry;
  entry.field = field;
  entry.group = group;
  entry.zone = zone;
  entry.decision = decision;
  entry.recognised = decision;
  entry.control = asked.visible;
  entry.topics = none;
  entry.because = none;
  entry.marker = false;
  entry.order = 0;
  return entry;
}

/** True for a field that has been read, not only found. */
export function isEntry(asked: Asked | undefined): asked is Entry {
  return asked !== undefined && 'decision' in asked;
}
