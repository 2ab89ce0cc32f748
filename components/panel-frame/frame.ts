/** The panel's frame inside our closed root: the extension's own page, which the page cannot look into. */

/** Styles of the frame; the sheet is anchored to the window, not to the document. */
export const frameCss = `
iframe {
  position: absolute;
  border: 0;
  border-radius: 8px;
  box-shadow: 0 0 0 1px rgb(0 0 0 / 12%), 0 8px 28px rgb(0 0 0 / 24%);
  background: Canvas;
  color-scheme: light dark;
  pointer-events: auto;
  z-index: 1;
}
iframe[data-sheet] { position: fixed; border-radius: 0; }
`;

/**
 * Makes the frame, not yet placed.
 *
 * @param document the page
 * @param address the panel page with its one-time token
 * @param title what the frame is called by assistive technology
 */
export function createFrame(document: Document, address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.src = address;
  return frame;
}
