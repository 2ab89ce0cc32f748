/** Which controls together are one field: radio buttons, checkboxes, parts of a date. */
import { type Asked, asked } from './asked';
import { holderOfCheckboxes, holderOfDate, holderOfRadios } from './hosts';
import type { LabelIndex } from './labels';
import { attribute, closest, connected, rootOf } from './native';

/** Groups of one root by the form or holder they stand in, then by name. */
export type Groups = WeakMap<Node, Map<string, Asked>>;

/**
 * The field that a control takes part in with others: the known one, or a new one that `found` tells of.
 * Null for a control that is a field by itself.
 */
export function groupOf(
  groups: Groups,
  index: LabelIndex,
  control: Element,
  type: string,
): { field: Asked; isNew: boolean } | null {
  if (type === 'radio') return ofRadio(groups, control);
  if (type === 'checkbox') return ofCheckbox(groups, control);
  const holder = holderOfDate(index, control);
  return holder
    ? open(groups, holder, 'date', () => ({ ...asked('date', control), host: holder }))
    : null;
}

function ofRadio(groups: Groups, radio: Element) {
  const name = attribute(radio, 'name');
  const place = name
    ? (closest(radio, 'form') ?? rootOf(radio))
    : (closest(radio, '[role=radiogroup],fieldset,[role=group],form') ?? rootOf(radio));
  return open(groups, place, `radio ${name}`, () => ({
    ...asked('radio', radio),
    host: holderOfRadios(radio),
  }));
}

function ofCheckbox(groups: Groups, box: Element) {
  const host = holderOfCheckboxes(box);
  if (host) {
    return open(groups, host, 'checkbox', () => ({
      ...asked('checkbox', box),
      choices: true,
      host,
    }));
  }
  const name = attribute(box, 'name');
  if (name === '') return null;
  const group = open(groups, closest(box, 'form') ?? rootOf(box), `checkbox ${name}`, () =>
    asked('checkbox', box),
  );
  if (!group.isNew) group.field.choices = true;
  return group;
}

function open(groups: Groups, place: Node, name: string, make: () => Asked) {
  let byName = groups.get(place);
  if (!byName) {
    byName = new Map();
    groups.set(place, byName);
  }
  const known = byName.get(name);
  if (known && known.controls.some(connected)) return { field: known, isNew: false };
  const field = make();
  byName.set(name, field);
  return { field, isNew: true };
}
