/** The part of the page a form stands in, shadow roots included. */

type FormRoot = Document | DocumentFragment | Element;
type Opener = (element: Element) => ShadowRoot | null;

/** True when a node is the root or in it, in the roots of elements in it too. */
export function isWithin(root: FormRoot, node: Node): boolean {
  for (let at: Node | null = node; at; ) {
    if (root.contains(at)) return true;
    const around = at.getRootNode();
    at = around instanceof ShadowRoot ? around.host : null;
  }
  return false;
}

/** What has the focus at the innermost place we can see from the root; null when it is elsewhere. */
export function focusedIn(root: FormRoot): Element | null {
  const place = root.getRootNode();
  let at = place instanceof Document || place instanceof ShadowRoot ? place.activeElement : null;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at && isWithin(root, at) ? at : null;
}

/** Opens the closed roots that are known: the one the form is in, those around it, the owner's own. */
export function rootsOpener(root: FormRoot, own: Opener | undefined): Opener {
  return (element) => {
    for (let at: Node = root.getRootNode(); at instanceof ShadowRoot; at = at.host.getRootNode()) {
      if (at.host === element) return at;
    }
    return own?.(element) ?? element.shadowRoot;
  };
}
