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
  const near = this.closest('label, article') ?? this.parentElement ?? this;
  if (isControl && !ring) faults.push('no ring');
  if (isControl && rings.length > 1) faults.push(`${rings.length} rings`);
  if (isControl && ring && !near.contains(ring)) faults.push('the ring is elsewhere');

  const shown = ring ?? this;
  const box = shown.getBoundingClientRect();
  let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
  if (right - left < 2 || bottom - top < 2) faults.push('no size');
  // What is taller than the window cannot be in it whole.
  left = Math.max(left, 0);
  top = Math.max(top, 0);
  right = Math.min(right, innerWidth);
  bottom = Math.min(bottom, innerHeight);
  let seen = 0;
  let cover = '';
  const parts = [0.1, 0.5, 0.9];
  for (const across of parts) {
    for (const down of parts) {
      const hit = document.elementFromPoint(
        left + (right - left) * across,
        top + (bottom - top) * down,
      );
      if (hit && (shown.contains(hit) || near.contains(hit) || hit.contains(shown))) seen += 1;
      else cover = hit?.outerHTML.slice(0, 80) ?? 'nothing';
    }
  }
  const isWithin = right > left && bottom > top;
  const isWhole = box.height > innerHeight || (box.top >= -1 && box.bottom <= innerHeight + 1);
  if (!isWithin) faults.push('outside the window');
  else if (isControl && seen < 6)
    faults.push(`${seen} of 9 points are seen, else ${cover}; ${JSON.stringify(box)}`);
  else if (isControl && !isWhole && this.getAttribute('role') !== 'tabpanel') {
    faults.push('partly outside the window');
  }
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
