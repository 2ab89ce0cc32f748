/**
 * Which labels does a control have? Asked of the labels, once: `label.control` costs a microsecond, while
 * `control.labels` walks the whole document at every call.
 */
import { isNative } from './controls';
import { attribute, closest, connected, every, has, labelled, parentOf, type Root } from './native';

/** More labels than this of one control are a mistake or an attack. */
const mostLabels = 8;
const none: Element[] = [];

/** The labels of one root, found again from their controls. */
export interface LabelIndex {
  byControl: WeakMap<Element, Element[]>;
  /** Labels whose `for` names something that HTML cannot label, such as a `div` with a role. */
  byId: Map<string, Element[]>;
}

export function emptyIndex(): LabelIndex {
  return { byControl: new WeakMap(), byId: new Map() };
}

/** Enters one label. Entering it again changes nothing. */
export function indexLabel(index: LabelIndex, label: Element): void {
  const control = labelled(label as HTMLLabelElement);
  if (control) {
    push(index.byControl.get(control), label, (list) => index.byControl.set(control, list));
  } else if (has(label, 'for')) {
    const id = attribute(label, 'for');
    push(index.byId.get(id), label, (list) => index.byId.set(id, list));
  }
}

/** Every label inside an element or root. */
export function labelsIn(within: Root | Element): NodeListOf<Element> {
  return every(within, 'label');
}

/** The labels of a control in document order of their entering; those around and those pointing to it. */
export function labelsOf(index: LabelIndex, control: Element): Element[] {
  const own = index.byControl.get(control);
  if (own) {
    const left = own.every(connected) ? own : own.filter(connected);
    if (left.length > 0) return left;
  }
  const id = index.byId.size > 0 ? attribute(control, 'id') : '';
  const pointing = id ? index.byId.get(id) : undefined;
  if (pointing) return pointing.filter(connected);
  if (isNative(control)) return none;
  const parent = parentOf(control);
  const around = parent && closest(parent, 'label');
  return around ? [around] : none;
}

function push(list: Element[] | undefined, label: Element, keep: (list: Element[]) => void): void {
  if (!list) keep([label]);
  else if (!list.includes(label)) {
    if (list.length >= mostLabels) keep(list.filter(connected));
    else list.push(label);
  }
}
