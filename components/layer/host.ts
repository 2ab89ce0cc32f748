/**
 * The one element of ours in a page: nameless, with a closed shadow root, in the top layer. It is
 * anchored to the document's origin, so what it holds scrolls with the document at no cost.
 */
import { limitAttempts, raises } from './attempts';
import { followModals, type Modals } from './modal';

/** `!important` in `:host` wins over anything the page says about our element. */
const hostCss = `
:host {
  all: initial !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: none !important;
  pointer-events: none !important;
  display: block !important;
}
@media print { :host { display: none !important; } }
`;

/** Where our drawing lives, and how it comes and goes. */
export interface Host {
  root: ShadowRoot;
  element: HTMLElement;
  /** Puts the element in the page, on top, inside the modal dialog if one is open. */
  raise(): void;
  /** Over what came on top since; false when it was so often that it is no use. */
  lift(): boolean;
  /** True while the element is in the page, in the top layer. */
  present(): boolean;
  remove(): void;
}

/** `moveBefore` keeps a frame inside alive where the browser has it. */
function move(parent: Element, element: HTMLElement): void {
  const mover = parent as Element & { moveBefore?: (node: Node, child: Node | null) => void };
  if (mover.moveBefore && element.isConnected && parent.isConnected) {
    mover.moveBefore(element, null);
  } else {
    parent.append(element);
  }
}

/** A host that the page has put there itself. */
export interface OwnHost {
  /** The attribute by which others know our element. */
  attribute: string;
}

/** Of the page's own window, as the root is; a policy against inline styles leaves it alone. */
function styleSheet({ defaultView }: Document, css: string): CSSStyleSheet {
  const sheet = new (defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** In an extension's world Firefox refuses constructed sheets, and no policy holds for this one. */
function styleElement(document: Document, css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

/**
 * Makes the host without putting it in the page.
 *
 * @param document the page
 * @param css what the shadow root holds is styled by
 * @param own set where the page itself has us: it knows our element, and its policy holds for our styles
 */
export function createHost(document: Document, css: string, own?: OwnHost): Host {
  const element = document.createElement('div');
  if (own) element.setAttribute(own.attribute, '');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  if (own) root.adoptedStyleSheets = [styleSheet(document, hostCss + css)];
  else root.append(styleElement(document, hostCss + css));

  /** Where we put it; null while it is to be away. */
  let home: Element | null = null;
  let givenUp = false;
  /** Followed while we are in the page. */
  let modals: Modals | null = null;
  const mayPutBack = limitAttempts(raises, () => performance.now());
  const mayLift = limitAttempts(raises, () => performance.now());
  // The page may take it away or close it: then it is put back, a few times.
  const taken = new MutationObserver(() => home && raise());

  const present = () => element.isConnected && element.matches(':popover-open');
  const hide = () => {
    if (present()) element.hidePopover();
  };
  /** False in a page that is being left: kept by the browser and shown again, it is tried anew. */
  const show = () => {
    try {
      element.showPopover();
      return true;
    } catch {
      return false;
    }
  };
  const remove = () => {
    home = null;
    taken.disconnect();
    modals?.stop();
    modals = null;
    hide();
    element.remove();
  };
  function raise() {
    if (givenUp) return;
    modals ??= followModals(document);
    // All outside a modal dialog is inert.
    const parent = modals.current() ?? document.documentElement;
    const disturbed = home !== null && !(present() && element.parentElement === home);
    if (!disturbed && home === parent) return;
    if (disturbed && !mayPutBack()) {
      givenUp = true;
      remove();
      return;
    }
    taken.disconnect();
    hide();
    move(parent, element);
    element.setAttribute('popover', 'manual');
    home = show() ? parent : null;
    if (!home) return;
    taken.observe(parent, { childList: true });
    taken.observe(element, { attributeFilter: ['popover'] });
  }
  return {
    root,
    element,
    raise,
    lift() {
      if (!present() || !mayLift()) return false;
      element.hidePopover();
      return show();
    },
    present,
    remove,
  };
}
