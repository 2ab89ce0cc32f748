/** Where the focus is, what the browser calls it, and what is wrong with how it is shown. */
import type { CDPSession, Frame, Page } from '@playwright/test';

/** A place where the keyboard stops. */
export interface Stop {
  /** Role and name as the browser tells them to assistive technology. */
  said: string;
  /** Of what the guide says, what it is: its words are the guide's; else empty. */
  kind: string;
  /** What is against WCAG 2.4.7, 2.4.11 or 4.1.2 there. */
  faults: string[];
  /** Of one document; to tell two stops apart. */
  node: number;
}

/** What is read of the focused element in its page. */
interface Looked {
  kind: string;
  faults: string[];
}

const sessions = new WeakMap<Page | Frame, Promise<CDPSession>>();

/** The debugging session of a page, or of a frame that is of another process. */
function sessionOf(where: Page | Frame): Promise<CDPSession> {
  const context = 'context' in where ? where.context() : where.page().context();
  const session = sessions.get(where) ?? context.newCDPSession(where);
  sessions.set(where, session);
  return session;
}

/** Runs in the page, with the focused element as `this`: nothing from around it. */
function look(this: Element): Looked {
  const page = globalThis as unknown as { walked?: Set<Element> };
  page.walked ??= new Set();
  page.walked.add(this);
  const faults: string[] = [];
  const clear = /^(transparent|rgba\(.*, 0\))$/;
  const pseudos = [undefined, '::before', '::after'];
  const hasRing = (element: Element) =>
    pseudos.some((pseudo) => {
      const { outlineStyle, outlineWidth, outlineColor, content, display } = getComputedStyle(
        element,
        pseudo,
      );
      if (pseudo && (content === 'none' || display === 'none')) return false;
      if (outlineStyle === 'none' || clear.test(outlineColor)) return false;
      return Number.parseFloat(outlineWidth) >= 2;
    });
  // A heading that is given the focus is no control: nothing happens at a key there.
  const isControl = (this as HTMLElement).tabIndex >= 0;
  const rings = [...document.querySelectorAll('*')].filter(hasRing);
  const ring = rings[0];
  // A round answer is drawn by its label: the control itself is clear, and pressed through it.
  const wrapping = this.closest('label');
  if (isControl && !ring) faults.push('no ring');
  if (isControl && rings.length > 1) faults.push(`${rings.length} rings`);
  if (isControl && ring && ring !== this && !wrapping?.contains(ring)) {
    faults.push('the ring is elsewhere');
  }

  const isDrawn = getComputedStyle(this).opacity !== '0';
  const shown = isDrawn || !wrapping ? this : wrapping;
  // Of a switch all of its row can be pressed: its label's own area, clear, lies over it.
  const isUnderOwnLabel = (stack: Element[]) =>
    this.getAttribute('role') === 'switch' &&
    stack[0] instanceof HTMLLabelElement &&
    stack[0].control === this &&
    stack[1] === this;
  const isSeenAt = (across: number, down: number) => {
    const stack = document.elementsFromPoint(across, down);
    const hit = stack[0];
    if (!hit) return 'nothing';
    const isSeen = this.contains(hit) || wrapping?.contains(hit) || isUnderOwnLabel(stack);
    return isSeen ? '' : hit.outerHTML.slice(0, 80);
  };
  const covers = new Set<string>();
  // Corners are round: nothing of the control need be in them.
  const parts = [0.2, 0.5, 0.8];
  // A link on two lines has two boxes, and none of it is between them.
  const boxes = [...shown.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  if (boxes.length === 0) faults.push('no size');
  for (const box of boxes) {
    // What is taller than the window cannot be in it whole.
    const isTaller = box.height > innerHeight;
    const top = isTaller ? Math.max(box.top, 0) : box.top;
    const bottom = isTaller ? Math.min(box.bottom, innerHeight) : box.bottom;
    const isWithin = box.left >= -1 && box.right <= innerWidth + 1;
    if (bottom <= 0 || top >= innerHeight) faults.push('outside the window');
    else if (isControl && (!isWithin || top < -1 || bottom > innerHeight + 1)) {
      if (this.getAttribute('role') !== 'tabpanel') faults.push('partly outside the window');
    }
    for (const across of parts) {
      for (const down of parts) {
        const x = box.left + box.width * across;
        const y = top + (bottom - top) * down;
        if (y >= 0 && y < innerHeight) covers.add(isSeenAt(x, y));
      }
    }
  }
  covers.delete('');
  for (const cover of covers) faults.push(`covered by ${cover}`);
  const kinds = {
    contacts: '.kj-contact-card *',
    entries: '.kj-entry *',
    signs: '.kj-lines input[type=checkbox]',
    sources: '.kj-sources a',
  };
  const kind = Object.entries(kinds).find(([, where]) => this.matches(where))?.[0] ?? '';
  return { kind, faults };
}

const focusedElement = `(() => {
  if (!document.hasFocus()) return null;
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at === document.documentElement ? null : at;
})()`;

/** The stop that has the focus; null when nothing in this document has it. */
export async function focusIn(where: Page | Frame): Promise<Stop | null> {
  const session = await sessionOf(where);
  const { result } = await session.send('Runtime.evaluate', { expression: focusedElement });
  const { objectId } = result;
  if (!objectId) return null;
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  const role = String(node?.role?.value ?? '');
  const name = String(node?.name?.value ?? '').trim();
  const called = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: look.toString(),
    returnByValue: true,
  });
  if (called.exceptionDetails) throw new Error(called.exceptionDetails.exception?.description);
  const { kind, faults } = called.result.value as Looked;
  const said = `${role} ${name}`.trim();
  return {
    said,
    kind,
    faults: name ? faults : ['no name', ...faults],
    node: node?.backendDOMNodeId ?? 0,
  };
}
