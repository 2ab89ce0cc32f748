/**
 * The one element of ours in a page: nameless, with a closed shadow root, in the top layer. It is
 * anchored to the document's origin, so what it holds scrolls with the document at no cost.
 */

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
  /** True while the element is in the page. */
  present(): boolean;
  remove(): void;
}

/** The part of the page that can be pointed at: a modal dialog makes all outside it inert. */
function home(document: Document): Element {
  const dialogs = document.querySelectorAll('dialog:modal');
  return dialogs[dialogs.length - 1] ?? document.documentElement;
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

/**
 * Makes the host without putting it in the page.
 *
 * @param document the page
 * @param css what the shadow root holds is styled by
 */
export function createHost(document: Document, css: string): Host {
  const element = document.createElement('div');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = hostCss + css;
  root.append(style);

  const hide = () => {
    if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
  };
  return {
    root,
    element,
    raise() {
      const parent = home(document);
      if (element.parentElement === parent && element.matches(':popover-open')) return;
      hide();
      move(parent, element);
      element.showPopover();
    },
    present: () => element.isConnected,
    remove() {
      hide();
      element.remove();
    },
  };
}
