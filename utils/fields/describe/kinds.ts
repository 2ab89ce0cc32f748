/**
 * Does an element matter to forms at all? Asked of every element of a page, so it costs a look at the tag,
 * and for tags that can be anything a look at the role and the class. (One selector for all of it costs
 * twenty times as much: the browser tries its parts one after another on each element.)
 */
import { attribute, classOf, every, has, type Root, tagOf } from './native';

/** What an element may be; several at once are possible. */
export const Kind = {
  none: 0,
  /** May be answered. */
  control: 1,
  /** Holds a part of the page. */
  holder: 2,
  /** Holds a form: one zone is of one kind, quiet or not. */
  zone: 4,
  heading: 8,
  /** May only look like a heading. */
  look: 16,
  label: 32,
  /** May carry a shadow root. */
  host: 64,
} as const;

function table(...lines: [number, string][]): Map<string, number> {
  return new Map(lines.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind])));
}

/** By tag alone; tags not listed here can be anything. */
const byTag = table(
  [Kind.control, 'input select textarea'],
  [Kind.holder, 'fieldset details table'],
  [Kind.zone, 'form dialog aside search'],
  [Kind.zone | Kind.host, 'nav header footer'],
  [Kind.heading | Kind.host, 'h1 h2 h3 h4 h5 h6'],
  [Kind.look, 'td th b strong'],
  [Kind.label, 'label'],
  [Kind.none, 'option legend br hr tr tbody thead svg path script style li ul em i'],
);
const byRole = table(
  [Kind.control, 'combobox listbox textbox searchbox spinbutton slider switch radio checkbox'],
  [Kind.holder, 'group radiogroup region tabpanel'],
  [Kind.zone, 'form search dialog navigation banner contentinfo'],
  [Kind.heading, 'heading'],
);

/** Classes by which an element may be a custom select or look like a heading. */
const tellingClass = /select|heading|overskrift|(section|panel|group)-?_?(title|header)/i;
/** Built-in elements that may carry a shadow root, apart from those listed above. */
const carrier = /-|^(article|blockquote|body|div|main|p|section|span)$/;

/** What an element may be, as flags of `Kind`. */
export function kindOf(element: Element): number {
  const tag = tagOf(element);
  return byTag.get(tag) ?? ofAnything(element, tag);
}

function ofAnything(element: Element, tag: string): number {
  const host = carrier.test(tag) ? Kind.host : Kind.none;
  const kind = has(element, 'role') ? byRole.get(attribute(element, 'role')) : undefined;
  if (kind !== undefined) return host | kind;
  if (has(element, 'contenteditable') || has(element, 'aria-haspopup')) return host | Kind.control;
  if (tag === 'section') return host | Kind.holder;
  return tellingClass.test(classOf(element)) ? host | Kind.control | Kind.look : host;
}

/** Every descendant, in document order. */
export function allIn(within: Root | Element): NodeListOf<Element> {
  return every(within, '*');
}
