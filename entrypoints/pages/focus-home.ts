/**
 * Gives the focus a place when what had it is gone: a row that was taken away, a question that was answered. Left to
 * itself it falls to the page, and who follows it by ear is told nothing and starts from the top.
 */

/** Kept by a weak hand: a note that was locked away must not live on in memory because the focus had been in it. */
type Faint = WeakRef<Element>;

/** The heading of the nearest part that is left, or that part itself where one can stand in it. */
function homeIn(around: readonly Faint[]): HTMLElement | null {
  for (const faint of around) {
    const part = faint.deref();
    if (!part?.isConnected) continue;
    const home = part.matches('[tabindex="0"]') ? part : part.querySelector('h1,h2,h3');
    if (home instanceof HTMLElement) return home;
  }
  return null;
}

/** The elements around one, the nearest first. */
function around(element: Element): Faint[] {
  const parts: Faint[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) parts.push(new WeakRef(at));
  return parts;
}

/** One may stand there now, and is not stopped there later. */
function stand(home: HTMLElement) {
  if (!home.hasAttribute('tabindex')) {
    home.tabIndex = -1;
    home.addEventListener('blur', () => home.removeAttribute('tabindex'), { once: true });
  }
  home.focus();
}

/** Follows the page's whole document for as long as it lives. */
export function keepFocusInPage(): void {
  let last: Faint | null = null;
  let parts: readonly Faint[] = [];
  const isGone = () => last !== null && !last.deref()?.isConnected;
  function settle() {
    if (!isGone() || document.activeElement !== document.body) return;
    // Asked for from within a frame, the focus would be taken from the page around it.
    const home = document.hasFocus() ? homeIn(parts) : null;
    last = null;
    if (home) stand(home);
  }
  addEventListener('focusin', ({ target }) => {
    const isElement = target instanceof Element;
    last = isElement ? new WeakRef(target) : null;
    parts = isElement ? around(target) : [];
  });
  new MutationObserver(() => {
    // What is drawn now may take the focus itself, once it is drawn.
    if (isGone()) requestAnimationFrame(() => setTimeout(settle));
  }).observe(document.body, { childList: true, subtree: true });
}
