/** A frame's part in the form: where it stands among the others, and what of it can be picked. */
import { every, positionOf, rootOf } from '@/utils/fields/describe/native';
import type { Found } from '@/utils/fields/types';

/** Which of its `frames` a window is; -1: none, as one in a shadow root. */
export const placeAmong = (parent: Window, frame: Window | undefined): number =>
  [...Array(parent.length).keys()].findIndex((index) => parent[index] === frame);

/**
 * Which of its parent's `frames` each is, from the topmost page down. A parent of another origin lets
 * its frames be counted too.
 */
export function pathOf(view: Window): number[] {
  const path: number[] = [];
  for (let at = view; at !== at.parent; at = at.parent) {
    path.unshift(placeAmong(at.parent, at));
  }
  return path;
}

/** The element of that one of `frames`. */
export function frameElement(view: Window, index: number): HTMLElement | null {
  const wanted = view[index];
  const all = every(view.document, 'iframe,frame') as Iterable<HTMLIFrameElement>;
  return (wanted && [...all].find((frame) => frame.contentWindow === wanted)) ?? null;
}

/** The element in the document itself that holds this one, in whatever shadow roots. */
function inDocument(element: Element): Element {
  const root = rootOf(element);
  return root instanceof ShadowRoot ? inDocument(root.host) : element;
}

/**
 * @param fields those that can be picked, in document order
 * @returns null for each field, a number for that one of `frames` that is shown, in document order
 */
export function partsOf(view: Window, fields: readonly Found[]): (number | null)[] {
  const parts: (number | null)[] = fields.map(() => null);
  const places = fields.map(({ control }) => inDocument(control));
  for (let index = view.length - 1; index >= 0; index -= 1) {
    const frame = frameElement(view, index);
    if (!frame?.checkVisibility({ visibilityProperty: true })) continue;
    const after = places.findIndex(
      (place) => positionOf(frame, place) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    parts.splice(after < 0 ? places.length : after, 0, index);
  }
  return parts;
}
