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
const tellingClass =
  /select|heading|overskrift|(section|panel|group|card|collapse|accordion|fieldset|block|divider)[-_]*(title|head|legend|inner)/i;
/** Built-in elements that may carry a shadow root, apart from those listed above. */
const carrier = /-|^(article|blockquote|body|div|main|p|section|span)$/;
/** Elements that can be anything, and those of them that may carry a shadow root. */
const anything = -1;
const anyHost = -2;

/**
 * The commonest elements by the platform's own class, so that most are told apart without a call into the
 * page's tree. A page can neither clobber nor see it; what is not listed is asked for its tag.
 */
const byPrototype = new Map<unknown, number>([
  [HTMLDivElement.prototype, anyHost],
  [HTMLSpanElement.prototype, anyHost],
  [HTMLParagraphElement.prototype, anyHost],
  [HTMLButtonElement.prototype, anything],
  [HTMLAnchorElement.prototype, anything],
  [HTMLInputElement.prototype, Kind.control],
  [HTMLSelectElement.prototype, Kind.control],
  [HTMLTextAreaElement.prototype, Kind.control],
  [HTMLFieldSetElement.prototype, Kind.holder],
  [HTMLLabelElement.prototype, Kind.label],
  [HTMLHeadingElement.prototype, Kind.heading | Kind.host],
  [HTMLTableCellElement.prototype, Kind.look],
  [HTMLOptionElement.prototype, Kind.none],
  [HTMLTableRowElement.prototype, Kind.none],
  [HTMLBRElement.prototype, Kind.none],
  [HTMLLIElement.prototype, Kind.none],
]);

/** What the classes met so far tell: a page has few, and repeats them without end. */
const telling = new Map<unknown, boolean>();
const mostRemembered = 2000;

/** What an element may be, as flags of `Kind`. */
export function kindOf(element: Element): number {
  const kind = byPrototype.get(Object.getPrototypeOf(element));
  if (kind === undefined) {
    const tag = tagOf(element);
    return byTag.get(tag) ?? ofAnything(element, carrier.test(tag) ? Kind.host : Kind.none, tag);
  }
  if (kind >= 0) return kind;
  return ofAnything(element, kind === anyHost ? Kind.host : Kind.none, '');
}

function ofAnything(element: Element, host: number, tag: string): number {
  const kind = has(element, 'role') ? byRole.get(attribute(element, 'role')) : undefined;
  if (kind !== undefined) return host | kind;
  if (has(element, 'contenteditable') || has(element, 'aria-haspopup')) return host | Kind.control;
  if (tag === 'section') return host | Kind.holder;
  return tells(classOf(element)) ? host | Kind.control | Kind.look : host;
}

function tells(name: unknown): boolean {
  if (name === '') return false;
  let known = telling.get(name);
  if (known === undefined) {
    if (telling.size >= mostRemembered) telling.clear();
    known = typeof name === 'string' && tellingClass.test(name);
    telling.set(name, known);
  }
  return known;
}

/** Every descendant, in document order. */
export function allIn(within: Root | Element): NodeListOf<Element> {
  return every(within, '*');
}
