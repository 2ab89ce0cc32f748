/** The shadow roots of a page, open ones and those the platform lets an extension open. */
import { every, firstChildOf, type Root, shadowOf, tagOf } from './native';

/** Opens the shadow root of an element, a closed one too; null when it has none. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

const stride = 256;
/** Built-in elements that may carry a root, apart from custom ones. */
const carriers: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/**
 * Every shadow root of the elements inside `within`, not those inside other roots. A closed one is looked
 * for where it can be: on custom elements, and on elements that have nothing else to show.
 */
export function* shadowRootsIn(
  within: Root | Element,
  openRoot: OpenRoot | undefined,
): Generator<void, ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  let steps = 0;
  for (const element of every(within, '*')) {
    const root = shadowRootOf(element, openRoot);
    if (root) found.push(root);
    if (++steps % stride === 0) yield;
  }
  return found;
}

/** The shadow root of one element. */
export function shadowRootOf(element: Element, openRoot: OpenRoot | undefined): ShadowRoot | null {
  const open = shadowOf(element);
  if (open || !openRoot) return open;
  const tag = tagOf(element);
  const candidate = tag.includes('-') || (carriers.has(tag) && firstChildOf(element) === null);
  return candidate ? openRoot(element) : null;
}
