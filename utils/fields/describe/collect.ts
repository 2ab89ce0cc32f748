/** Finds the fields of a page: walks controls and the parts around them once, in document order. */
import { type Asked, asked } from './asked';
import { composites, controls, isCopy, saysHidden, typeOf } from './controls';
import { type Groups, groupOf } from './groups';
import { emptyIndex, indexLabel, type LabelIndex, labelsIn } from './labels';
import {
  closest,
  contains,
  every,
  first,
  matches,
  nextElementOf,
  parentOf,
  type Root,
} from './native';
import { type Part, partOf, parts } from './parts';
import { addContainer, addHeading, emptyScopes, type Scopes, settleHeadings } from './scopes';

/** All that is known of a page's structure, kept while it is watched. */
export interface Ground {
  index: LabelIndex;
  scopes: Scopes;
  /** The field of each control. */
  fields: WeakMap<Element, Asked>;
  groups: Groups;
}

export function emptyGround(): Ground {
  return {
    index: emptyIndex(),
    scopes: emptyScopes(),
    fields: new WeakMap(),
    groups: new WeakMap(),
  };
}

/** Elements read between two chances to give way to the page. */
const stride = 64;

/**
 * Collects the fields inside `within` that are not known yet, in document order. Yields often; `most`
 * fields at the most. A choice added to a known group joins it and makes no new field.
 */
export function* collect(
  ground: Ground,
  within: Root | Element,
  most: number,
): Generator<void, Asked[]> {
  let steps = 0;
  for (const label of labelsIn(within)) {
    indexLabel(ground.index, label);
    if (++steps % stride === 0) yield;
  }
  const found: Asked[] = [];
  const element = within instanceof Element ? within : null;
  let composite = element && closest(element, composites);
  let previous: Asked | null = null;
  const visit = (at: Element) => {
    const part = partOf(at);
    if (part) enter(ground, at, part);
    if (composite && composite !== at && contains(composite, at)) {
      join(ground, at, previous);
      return;
    }
    const type = typeOf(at);
    if (type === null || ground.fields.has(at)) return;
    if (previous?.widget && contains(previous.widget, at)) {
      join(ground, at, previous);
      return;
    }
    if (previous && belongsTo(at, type, previous)) {
      join(ground, at, previous);
      return;
    }
    if (isCopy(at) && type !== 'radio' && type !== 'checkbox' && !widgetAfter(at)) return;
    settleHeadings(ground.scopes, at);
    const field = fieldOf(ground, at, type);
    if (matches(at, composites)) composite = at;
    if (field) {
      found.push(field);
      previous = field;
    }
  };
  if (element && matches(element, `${controls},${parts}`)) visit(element);
  for (const at of every(within, `${controls},${parts}`)) {
    visit(at);
    if (found.length >= most) break;
    if (++steps % stride === 0) yield;
  }
  return found;
}

function enter(ground: Ground, element: Element, part: Part): void {
  if (part.rank > 0) addHeading(ground.scopes, element, part.rank);
  else addContainer(ground.scopes, element, part.zone);
}

function join(ground: Ground, control: Element, field: Asked | null): void {
  if (!field || ground.fields.has(control) || typeOf(control) === null) return;
  field.controls.push(control);
  ground.fields.set(control, field);
}

/** The new field of a control, or null when it joined one. */
function fieldOf(ground: Ground, control: Element, type: string): Asked | null {
  const group = groupOf(ground.groups, ground.index, control, type);
  if (group && !group.isNew) {
    join(ground, control, group.field);
    return null;
  }
  const field = group?.field ?? asked(type, control);
  ground.fields.set(control, field);
  if (type === 'radio' || type === 'checkbox') return field;
  const widget = widgetAfter(control);
  if (widget) {
    field.widget = widget;
    field.visible = matches(widget, controls) ? widget : (first(widget, controls) ?? widget);
  }
  return field;
}

/** A visible element right after a hidden original that takes the answer in its place. */
function widgetAfter(control: Element): Element | null {
  const next = nextElementOf(control);
  if (!next || !(matches(next, controls) || first(next, controls))) return null;
  return saysHidden(control) || !control.checkVisibility() ? next : null;
}

/** A hidden original after its widget, in the same wrapper. */
function belongsTo(control: Element, type: string, previous: Asked): boolean {
  if (type === 'radio' || type === 'checkbox' || !saysHidden(control)) return false;
  const around = parentOf(control);
  return (
    around !== null && contains(around, previous.visible) && around === parentOf(previous.visible)
  );
}
