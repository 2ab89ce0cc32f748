/** Which modal dialog is open? It makes all outside it inert. */
import { byName, connected, matches, positionOf, tagOf } from '@/utils/fields/describe/native';

/** Follows a document's dialogs. */
export interface Modals {
  /** The last of the open ones in the document; null: none is open. */
  current(): Element | null;
  stop(): void;
}

/**
 * Starts following. A dialog is opened by an attribute that it gets, so that a long page need not be searched again
 * each time it changes.
 *
 * @param document the page; dialogs inside shadow roots are not seen
 */
export function followModals(document: Document): Modals {
  const dialogs = new Set<Element>(byName(document, 'dialog'));
  const hear = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      if (tagOf(target as Element) === 'dialog') dialogs.add(target as Element);
    }
  };
  const observer = new MutationObserver(hear);
  observer.observe(document, { subtree: true, attributeFilter: ['open'] });
  return {
    current() {
      hear(observer.takeRecords());
      let last: Element | null = null;
      for (const dialog of dialogs) {
        if (!connected(dialog)) dialogs.delete(dialog);
        else if (matches(dialog, ':modal') && (!last || isAfter(dialog, last))) last = dialog;
      }
      return last;
    },
    stop: () => observer.disconnect(),
  };
}

const isAfter = (one: Element, other: Element) =>
  (positionOf(other, one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
