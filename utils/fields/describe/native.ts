/**
 * The page's tree, read past DOM clobbering: a form with inputs named `id`, `getAttribute` or `parentNode`
 * answers with those inputs, and a document with an image named `querySelector` with the image, in an
 * isolated world too. So nothing is asked of a node itself, only of the platform's prototypes.
 */

type Getter<Of, T> = (of: Of) => T;

/** The platform's own getter of a property, as a function of the node. */
/* @__NO_SIDE_EFFECTS__ A script leaves out those that it does not use. */
function getter<Of, T>(prototype: object, property: string): Getter<Of, T> {
  const get = Object.getOwnPropertyDescriptor(prototype, property)?.get;
  if (!get) throw new TypeError(`no getter for ${property}`);
  return Function.prototype.call.bind(get) as Getter<Of, T>;
}

/* @__NO_SIDE_EFFECTS__ */
function uncurried<F>(method: unknown): F {
  return Function.prototype.call.bind(method as () => void) as unknown as F;
}

const nodes = Node.prototype;
const elements = Element.prototype;

export const parentOf = getter<Node, Element | null>(nodes, 'parentElement');
export const firstChildOf = getter<Node, ChildNode | null>(nodes, 'firstChild');
export const nextOf = getter<Node, ChildNode | null>(nodes, 'nextSibling');
export const previousOf = getter<Node, ChildNode | null>(nodes, 'previousSibling');
export const nodeTypeOf = getter<Node, number>(nodes, 'nodeType');
export const connected = getter<Node, boolean>(nodes, 'isConnected');
export const textContentOf = getter<Node, string | null>(nodes, 'textContent');
export const contains = uncurried<(node: Node, other: Node | null) => boolean>(nodes.contains);
export const positionOf = uncurried<(node: Node, other: Node) => number>(
  nodes.compareDocumentPosition,
);
export const rootOf = uncurried<(node: Node) => Node>(nodes.getRootNode);
export const dataOf = getter<Node, string>(CharacterData.prototype, 'data');

/** The tag in lower case, as HTML elements have it. */
export const tagOf = getter<Element, string>(elements, 'localName');
export const classOf = getter<Element, string>(elements, 'className');
export const nextElementOf = getter<Element, Element | null>(elements, 'nextElementSibling');
export const previousElementOf = getter<Element, Element | null>(
  elements,
  'previousElementSibling',
);
export const firstElementOf = getter<Element, Element | null>(elements, 'firstElementChild');
export const shadowOf = getter<Element, ShadowRoot | null>(elements, 'shadowRoot');
export const closest = uncurried<(element: Element, selector: string) => Element | null>(
  elements.closest,
);
export const matches = uncurried<(element: Element, selector: string) => boolean>(elements.matches);

const get = uncurried<(element: Element, name: string) => string | null>(elements.getAttribute);
const all = uncurried<(root: Node, selector: string) => NodeListOf<Element>>(
  elements.querySelectorAll,
);
const byIdOf = uncurried<(root: Node, id: string) => Element | null>(
  Document.prototype.getElementById,
);
/** All elements of a name in a document, as a living list. */
export const byName = uncurried<(document: Document, name: string) => HTMLCollectionOf<Element>>(
  Document.prototype.getElementsByTagName,
);
const one = uncurried<(root: Element, selector: string) => Element | null>(elements.querySelector);
const wholeOf = getter<Document, Element>(Document.prototype, 'documentElement');
export const labelled = getter<HTMLLabelElement, HTMLElement | null>(
  HTMLLabelElement.prototype,
  'control',
);
export const inputTypeOf = getter<HTMLInputElement, string>(HTMLInputElement.prototype, 'type');
export const titleOf = getter<Document, string>(Document.prototype, 'title');

/** A document or shadow root: where ids are unique and one observer watches. */
export type Root = Document | ShadowRoot;

/** True when the attribute is there, empty or not. */
export const has = uncurried<(element: Element, name: string) => boolean>(elements.hasAttribute);

/** The attribute, empty when absent: most are, and asking for that is the cheaper question. */
export function attribute(element: Element, name: string): string {
  return has(element, name) ? (get(element, name) ?? '') : '';
}

/** The element whose shadow root an element stands in, or null in the document itself. */
export function hostOf(element: Element): Element | null {
  const root = rootOf(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** Also true for the document of another frame, which is no instance of this one's class. */
const isDocument = (node: Node): node is Document => nodeTypeOf(node) === Node.DOCUMENT_NODE;

/** Every descendant that matches, in document order. A shadow root cannot be clobbered. */
export function every(within: Root | Element, selector: string): NodeListOf<Element> {
  if (within instanceof ShadowRoot) return within.querySelectorAll(selector);
  return all(isDocument(within) ? wholeOf(within) : within, selector);
}

/** The first descendant that matches. */
export function first(within: Element, selector: string): Element | null {
  return one(within, selector);
}

/** The element of that id in a document or shadow root. */
export function byId(root: Node, id: string): Element | null {
  if (root instanceof ShadowRoot) return root.getElementById(id);
  return root instanceof Document ? byIdOf(root, id) : null;
}

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE;
export const isText = (node: Node): boolean => nodeTypeOf(node) === Node.TEXT_NODE;
