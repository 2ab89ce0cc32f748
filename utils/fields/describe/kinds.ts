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

/** Attributes by which any element may be a control or a part. */
const tellingAttributes = '[role],[contenteditable],[aria-haspopup]';

/**
 * What an element may be, as flags of `Kind`.
 *
 * @param isTold false where it is known to have none of the telling attributes
 */
export function kindOf(element: Element, isTold = true): number {
  const kind = byPrototype.get(Object.getPrototypeOf(element));
  if (kind === undefined) {
    const tag = tagOf(element);
    const host = carrier.test(tag) ? Kind.host : Kind.none;
    return byTag.get(tag) ?? ofAnything(element, host, tag, isTold);
  }
  if (kind >= 0) return kind;
  return ofAnything(element, kind === anyHost ? Kind.host : Kind.none, '', isTold);
}

function ofAnything(element: Element, host: number, tag: string, isTold: boolean): number {
  const kind = isTold ? byAttributes(element) : undefined;
  if (kind !== undefined) return host | kind;
  if (tag === 'section') return host | Kind.holder;
  return tells(classOf(element)) ? host | Kind.control | Kind.look : host;
}

function byAttributes(element: Element): number | undefined {
  const kind = has(element, 'role') ? byRole.get(attribute(element, 'role')) : undefined;
  if (kind !== undefined) return kind;
  const isControl = has(element, 'contenteditable') || has(element, 'aria-haspopup');
  return isControl ? Kind.control : undefined;
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

/**
 * Visits every descendant in document order with its kind. The browser finds those with telling attributes
 * at once, so that the others, nearly all of a page, need not be asked for each.
 *
 * @param most gives way to the page after so many
 * @param visit answers false to end
 */
export function* visitAll(
  within: Root | Element,
  most: number,
  visit: (element: Element, kind: number) => boolean,
): Generator<void, void> {
  const all = allIn(within);
  const told = every(within, tellingAttributes);
  let next = 0;
  for (let at = 0; at < all.length; at++) {
    const element = all[at] as Element;
    const isTold = element === told[next];
    if (isTold) next++;
    if (!visit(element, kindOf(element, isTold))) return;
    if (at % most === most - 1) yield;
  }
}

/** Every descendant, in document order. */
export function allIn(within: Root | Element): NodeListOf<Element> {
  return every(within, '*');
}
