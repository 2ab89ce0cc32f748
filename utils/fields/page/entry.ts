/** One field with all that was decided about it. */
import type { Asked } from '../describe/asked';
import type { Scope } from '../describe/scopes';
import type { Decision } from '../topic';
import type { FieldDescription, Found } from '../types';
import type { Zone } from './zone';

/** A field of a page that is being followed. */
export interface Entry {
  asked: Asked;
  field: FieldDescription;
  /** The innermost part of the page it stands in, named or not. */
  scope: Scope | null;
  /** What makes it belong with others: the nearest named part, else the form, else the page. */
  group: object;
  zone: Zone;
  decision: Decision;
  found: Found;
}
