/** A field that was picked, as it is told: its meaning and what was understood of it. */
import type { Found } from '@/utils/fields/types';
import type { PickedField } from '@/utils/messages/rules-calls';
import type { HeldReading } from '../in-page/handover';
import { selectorOf } from './selector';

/** @param reading the frame's fields, among which its words may not be enough */
export function pickedField(field: Found, { found, ruleOf }: HeldReading): PickedField {
  const { label, group, section, type } = field.field;
  const { topics, because } = field;
  const selector = selectorOf(field, found);
  const ruleId = ruleOf(field)?.id ?? null;
  const picked = { label, group, section, type, topics, because, ruleId };
  return selector === undefined ? picked : { ...picked, selector };
}
