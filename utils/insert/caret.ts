/** Which element has the caret? It keeps it while the side panel is in use. */

/** A frame's document, where it may be read from here. */
function within(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe';

/**
 * Goes down through open shadow roots and frames of the same origin.
 *
 * @returns the element; a frame where another origin's document begins; null: nothing has the focus
 */
export function atCaret(document: Document): Element | null {
  let active = document.activeElement;
  while (active) {
    const inside: Document | ShadowRoot | null = isFrame(active)
      ? within(active)
      : active.shadowRoot;
    const deeper: Element | null = inside?.activeElement ?? null;
    if (!deeper) break;
    active = deeper;
  }
  return active && active.localName !== 'body' && active.localName !== 'html' ? active : null;
}
