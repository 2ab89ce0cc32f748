/** The shadow roots of a page, open ones and those the platform lets an extension open. */
import { firstChildOf, shadowOf, tagOf } from './native';

/** Opens the shadow root of an element, a closed one too; null when it has none. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/**
 * The shadow root of an element. A closed one is looked for where it can be: on custom elements, and on
 * elements that have nothing else to show.
 */
export function shadowRootOf(element: Element, openRoot: OpenRoot | undefined): ShadowRoot | null {
  const open = shadowOf(element);
  if (open || !openRoot) return open;
  const isLikely = tagOf(element).includes('-') || firstChildOf(element) === null;
  return isLikely ? openRoot(element) : null;
}
