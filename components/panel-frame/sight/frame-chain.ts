/** The page may itself be a frame: what a parent that we may look into does to that frame. */

/** Below this a frame is too faint to be read without doubt. */
const leastOpacity = 0.9;

function isFaded(element: Element): boolean {
  const { opacity, filter, clipPath, maskImage, transform } = getComputedStyle(element);
  return (
    Number(opacity) < leastOpacity ||
    [filter, clipPath, maskImage, transform].some((value) => value && value !== 'none')
  );
}

/** The element that frames a window; null at the top, and where the parent is another site's. */
function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

/**
 * True when a frame around this page, or an ancestor of such a frame, is faded, masked or moved.
 *
 * @param view the page's window
 */
export function isFadedFrame(view: Window): boolean {
  for (let frame = frameOf(view); frame; ) {
    for (let at: Element | null = frame; at; at = at.parentElement) if (isFaded(at)) return true;
    const { defaultView } = frame.ownerDocument;
    frame = defaultView ? frameOf(defaultView) : null;
  }
  return false;
}
