/** Which controls together are one field: radio buttons, checkboxes, parts of a date. */
import { type Asked, asked } from './asked';
import { holderOfCheckboxes, holderOfDate, holderOfRadios } from './hosts';
import type { LabelIndex } from './labels';
import { attribute, closest, connected, rootOf } from './native';
import { parentScope, type Scope, type Scopes } from './scopes';

/** Groups by the form or holder they stand in, then by name. */
export type Groups = WeakMap<Node, Map<string, Asked>>;

/** What is known around a control. */
export interface Around {
  groups: Groups;
  index: LabelIndex;
  scopes: Scopes;
}

/** The field that a control belongs to, and whether the control is the first of it. */
export interface Membership {
  field: Asked;
  isNew: boolean;
}

/** Finds or makes the field of a control that stands in `scope`. */
export function membership(
  around: Around,
  control: Element,
  type: string,
  scope: Scope | null,
): Membership {
  if (type === 'radio') return ofRadio(around, control, scope);
  if (type === 'checkbox') return ofCheckbox(around, control, scope);
  const holder = scope && holderOfDate(around.scopes, scope, around.index);
  if (!holder) return { field: asked(type, control, scope), isNew: true };
  return open(around, holder.element, 'date', () => hosted(around, 'date', control, holder));
}

function ofRadio(around: Around, radio: Element, scope: Scope | null): Membership {
  const name = attribute(radio, 'name');
  const holders = name ? 'form' : '[role=radiogroup],fieldset,[role=group],form';
  return open(around, closest(radio, holders) ?? rootOf(radio), `radio ${name}`, () => {
    const holder = holderOfRadios(around.scopes, scope, radio);
    return holder ? hosted(around, 'radio', radio, holder) : asked('radio', radio, scope);
  });
}

function ofCheckbox(around: Around, box: Element, scope: Scope | null): Membership {
  const holder = holderOfCheckboxes(around.scopes, scope);
  if (holder) {
    return open(around, holder.element, 'checkbox', () => ({
      ...hosted(around, 'checkbox', box, holder),
      choices: true,
    }));
  }
  const name = attribute(box, 'name');
  if (name === '') return { field: asked('checkbox', box, scope), isNew: true };
  const group = open(around, closest(box, 'form') ?? rootOf(box), `checkbox ${name}`, () =>
    asked('checkbox', box, scope),
  );
  if (!group.isNew) group.field.choices = true;
  return group;
}

/** A field with a part of the page to itself: what it belongs to is the part around that. */
function hosted({ scopes }: Around, type: string, control: Element, holder: Scope): Asked {
  const field = asked(type, control, parentScope(scopes, holder));
  field.host = holder.element;
  return field;
}

function open({ groups }: Around, place: Node, name: string, make: () => Asked): Membership {
  let byName = groups.get(place);
  if (!byName) {
    byName = new Map();
    groups.set(place, byName);
  }
  const known = byName.get(name);
  if (known?.controls.some(connected)) return { field: known, isNew: false };
  const field = make();
  byName.set(name, field);
  return { field, isNew: true };
}
