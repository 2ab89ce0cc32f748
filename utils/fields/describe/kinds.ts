/**
 * Does an element matter to forms at all? Asked of every element of a page, so it costs a look at the tag,
 * and for tags that can be anything a look at three attributes. (One selector for all of it costs twenty
 * times as much: the browser tries its parts one after another on each element.)
 */
import { attribute, classOf, every, has, parentOf, type Root, tagOf } from './native';

/** What an element may be; several at once are possible. */
export const Kind = {
  none: 0,
  /** May be answered. */
  control: 1,
  /** May begin or hold a part of the page. */
  part: 2,
  label: 4,
  /** May carry a shadow root. */
  host: 8,
} as const;

/** By tag alone. Tags not listed here are looked at more closely. */
const byTag = new Map<string, number>();
const cell = -1;
const bold = -2;
for (const [kind, tags] of [
  [Kind.control, 'input select textarea'],
  [Kind.part, 'fieldset form dialog details aside search table'],
  [Kind.part | Kind.host, 'h1 h2 h3 h4 h5 h6 nav header footer'],
  [Kind.label, 'label'],
  [
    Kind.none,
    'option optgroup datalist br hr img svg path g use circle rect line polyline polygon script style link meta title head html template noscript iframe canvas video audio source object embed param picture map area wbr col colgroup tbody thead tfoot tr legend caption dt dl em i small sup sub code progress meter output',
  ],
  [cell, 'td th'],
  [bold, 'b strong'],
] as const) {
  for (const tag of tags.split(' ')) byTag.set(tag, kind);
}

const byRole = new Map<string, number>();
for (const [kind, roles] of [
  [Kind.control, 'combobox listbox textbox searchbox spinbutton slider switch radio checkbox'],
  [
    Kind.part,
    'heading group radiogroup region form search dialog tabpanel navigation banner contentinfo',
  ],
] as const) {
  for (const role of roles.split(' ')) byRole.set(role, kind);
}

/** Classes by which an element may be a custom select or look like a heading. */
const tellingClass = /select|heading|overskrift|(section|panel|group)-?_?(title|header)/i;
/** Built-in elements that may carry a shadow root, apart from those listed above. */
const carriers: ReadonlySet<string> = new Set(
  'article blockquote body div main p section span'.split(' '),
);

/** What an element may be, as flags of `Kind`. */
export function kindOf(element: Element): number {
  const tag = tagOf(element);
  const known = byTag.get(tag);
  if (known === undefined) return ofAnything(element, tag);
  if (known >= 0) return known;
  if (known === bold) return isAlone(element) ? Kind.part : Kind.none;
  return editable(element) | (has(element, 'colspan') ? Kind.part : Kind.none);
}

function ofAnything(element: Element, tag: string): number {
  const host = carriers.has(tag) || tag.includes('-') ? Kind.host : Kind.none;
  const role = attribute(element, 'role');
  const kind = role === '' ? undefined : byRole.get(role);
  if (kind !== undefined) return host | kind;
  if (tag === 'button' && attribute(element, 'aria-haspopup') === 'listbox') return Kind.control;
  const names = classOf(element);
  if (names !== '' && tellingClass.test(names)) return host | Kind.control | Kind.part;
  if (tag === 'section' && has(element, 'aria-label')) return host | Kind.part;
  if (tag === 'section' && has(element, 'aria-labelledby')) return host | Kind.part;
  return host | editable(element);
}

const editable = (element: Element) => (has(element, 'contenteditable') ? Kind.control : Kind.none);

function isAlone(element: Element): boolean {
  const around = parentOf(element);
  const tag = around && tagOf(around);
  return tag === 'p' || tag === 'div';
}

/** Every descendant, in document order. */
export function allIn(within: Root | Element): NodeListOf<Element> {
  return every(within, '*');
}

/** The first of the descendants that may be answered, or all of them up to `most`. */
export function controlsIn(within: Element, most = Infinity): Element[] {
  const found: Element[] = [];
  const all = allIn(within);
  for (let at = 0; at < all.length && found.length < most; at++) {
    const element = all[at];
    if (element && kindOf(element) & Kind.control) found.push(element);
  }
  return found;
}
