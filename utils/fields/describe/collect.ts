/** Finds the fields of a page: walks controls and the parts around them once, in document order. */
import type { Asked } from './asked';
import { controls, isCopy, isNative, saysHidden, typeOf } from './controls';
import { type Around, membership } from './groups';
import { Kind, kindOf, visitAll } from './kinds';
import { emptyIndex, indexLabel, labelsIn } from './labels';
import {
  closest,
  contains,
  first,
  firstElementOf,
  matches,
  nextElementOf,
  parentOf,
  type Root,
} from './native';
import { enterPart } from './parts';
import { emptyScopes, type Scope, scopeOf, settleHeadings } from './scopes';
import { type OpenRoot, shadowRootOf } from './shadows';
import { statesTopics } from './stated';
import { addHolder, enter, scopeAt, type Trail } from './trail';

/** All that is known of a page's structure, kept while it is watched. */
export interface Ground extends Around {
  /** The field of each control. */
  fields: WeakMap<Element, Asked>;
  /** True once the owner's word on a topic was seen: until then no field is asked for it. */
  isStated: boolean;
}

export function emptyGround(): Ground {
  return {
    index: emptyIndex(),
    scopes: emptyScopes(),
    fields: new WeakMap(),
    groups: new WeakMap(),
    isStated: false,
  };
}

const part = Kind.holder | Kind.zone | Kind.heading | Kind.look;
/** Controls made of other controls: what stands inside belongs to them. */
const composites =
  '[role=combobox],[role=listbox],[role=textbox],[role=spinbutton],[contenteditable]';
/** Elements looked at between two chances to give way to the page. */
const stride = 256;

/** What was found in one go, in document order. */
export interface Collected {
  fields: Asked[];
  /** Elements that may carry a shadow root. */
  roots: ShadowRoot[];
}

/**
 * Collects the fields inside `within` that are not known yet, `most` at the most, and the shadow roots
 * there. Yields often. A choice added to a known group joins it and makes no new field.
 */
export function* collect(
  ground: Ground,
  within: Root | Element,
  most: number,
  openRoot?: OpenRoot,
): Generator<void, Collected> {
  ground.isStated ||= statesTopics(within);
  const labels = labelsIn(within);
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at];
    if (label) indexLabel(ground.index, label);
    if (at % stride === stride - 1) yield;
  }
  const isFirst = within instanceof Document;
  const walk: Walk = {
    ground,
    fields: [],
    composite: null,
    previous: null,
    trail: isFirst ? [] : null,
  };
  const roots: ShadowRoot[] = [];
  const visit = (element: Element, kind: number) => {
    if (kind === Kind.none) return true;
    if (kind & Kind.host) {
      const root = shadowRootOf(element, openRoot);
      if (root) roots.push(root);
    }
    if (kind & Kind.control) meet(walk, element);
    if (kind & part) {
      enterPart(ground.scopes, element, kind);
      if (walk.trail && ground.scopes.held.has(element)) enter(walk.trail, element);
    }
    return walk.fields.length < most;
  };
  if (within instanceof Element) {
    walk.composite = closest(within, composites);
    visit(within, kindOf(within));
  }
  yield* visitAll(within, stride, visit);
  return { fields: walk.fields, roots };
}

/** Where a walk through the page is. */
interface Walk {
  ground: Ground;
  fields: Asked[];
  /** The control around what comes next, if one is. */
  composite: Element | null;
  previous: Asked | null;
  /** The parts around the present place; null where some may be known from an earlier walk. */
  trail: Trail | null;
}

/** A control is met: it makes a field, joins one, or is none. */
function meet(walk: Walk, control: Element): void {
  const { ground, previous, composite } = walk;
  const type = typeOf(control);
  if (type === null || ground.fields.has(control)) return;
  const isPart =
    (composite && composite !== control && contains(composite, control)) ||
    (previous?.widget && contains(previous.widget, control)) ||
    (previous && belongsTo(control, type, previous));
  if (isPart) {
    join(ground, control, previous);
    return;
  }
  if (isCopy(control) && type !== 'radio' && type !== 'checkbox' && !widgetAfter(control)) return;
  const holders = settleHeadings(ground.scopes, control);
  if (walk.trail) for (const holder of holders) addHolder(walk.trail, holder);
  if (!isNative(control)) walk.composite = control;
  const scope = walk.trail
    ? scopeAt(walk.trail, ground.scopes, control)
    : scopeOf(ground.scopes, control);
  const field = fieldOf(ground, control, type, scope);
  if (!field) return;
  walk.fields.push(field);
  walk.previous = field;
}

/** Forgets a field, so that its controls can be found anew. */
export function forget(ground: Ground, field: Asked): void {
  for (const control of field.controls) ground.fields.delete(control);
}

function join(ground: Ground, control: Element, field: Asked | null): void {
  if (!field || ground.fields.has(control) || typeOf(control) === null) return;
  field.controls.push(control);
  ground.fields.set(control, field);
}

/** The new field of a control, or null when it joined one. */
function fieldOf(
  ground: Ground,
  control: Element,
  type: string,
  scope: Scope | null,
): Asked | null {
  const { field, isNew } = membership(ground, control, type, scope);
  if (!isNew) {
    join(ground, control, field);
    return null;
  }
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
  if (!next || !(kindOf(next) & Kind.control || (firstElementOf(next) && first(next, controls)))) {
    return null;
  }
  return saysHidden(control) || !control.checkVisibility() ? next : null;
}

/** A hidden original after its widget, in the same wrapper. */
function belongsTo(control: Element, type: string, previous: Asked): boolean {
  if (type === 'radio' || type === 'checkbox') return false;
  return parentOf(control) === parentOf(previous.visible) && saysHidden(control);
}
