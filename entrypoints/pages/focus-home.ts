/**
 * Gives the focus a place when what had it is gone: a row that was taken away, a question that was answered. Left to
 * itself it falls to the page, and who follows it by ear is told nothing and starts from the top.
 */

/** The heading of the nearest part that is left, or that part itself where one can stand in it. */
function homeIn(around: readonly Element[]): HTMLElement | null {
  for (const part of around) {
    if (!part.isConnected) continue;
    const home = part.matches('[tabindex="0"]') ? part : part.querySelector('h1,h2,h3');
    if (home instanceof HTMLElement) return home;
  }
  return null;
}

/** The elements around one, the nearest first. */
function around(element: Element): Element[] {
  const parts: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) parts.push(at);
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
  let last: Element | null = null;
  let parts: readonly Element[] = [];
  function settle() {
    const isLost = last && !last.isConnected && document.activeElement === document.body;
    // Asked for from within a frame, the focus would be taken from the page around it.
    const home = isLost && document.hasFocus() ? homeIn(parts) : null;
    if (isLost) last = null;
    if (home) stand(home);
  }
  addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
    parts = last ? around(last) : [];
  });
  new MutationObserver(() => {
    // What is drawn now may take the focus itself, once it is drawn.
    if (last && !last.isConnected) requestAnimationFrame(() => setTimeout(settle));
  }).observe(document.body, { childList: true, subtree: true });
}
