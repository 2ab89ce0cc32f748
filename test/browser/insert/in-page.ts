/** The insertion's functions on a test's page, where the extension has them in its own world. */
import { insertAt } from '@/utils/insert/insert';
import { placeIn } from '@/utils/insert/place';

const caret = {
  look: () => placeIn(document),
  insert: (text: string, label: string) => insertAt(document, text, label),
};

/** What a test's page has. */
export interface OnPage {
  caret: typeof caret;
}

Object.assign(globalThis, { caret });
