import { has } from '@/utils/fields/describe/native';
import { hostAttribute } from '../form-plugin/host-attribute';
import { ownHostKey, type ReadingHolder } from './handover';

/** A content script may look into closed shadow roots; each browser has its own door. */
type Opener = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
type Dom = { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };

/** @returns the element's shadow root, open or closed, or null; the form plug-in's and our own hold no form */
export function openRootOf(element: Element): ShadowRoot | null {
  if (has(element, hostAttribute)) return null;
  if (element === (globalThis as ReadingHolder)[ownHostKey]) return null;
  const { dom } = (globalThis as unknown as { chrome?: { dom?: Dom } }).chrome ?? {};
  if (element.shadowRoot) return element.shadowRoot;
  if (dom?.openOrClosedShadowRoot) {
    return element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
  }
  return (element as Opener).openOrClosedShadowRoot ?? null;
}
