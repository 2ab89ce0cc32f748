/** Puts `dom-accessibility-api` into a page: the name of every control, as tests ask for it. */
import { computeAccessibleName } from 'dom-accessibility-api';

Object.assign(globalThis, {
  /** Time of naming every control of the page, in milliseconds. */
  accessibility(): number {
    const start = performance.now();
    for (const control of document.querySelectorAll('input,select,textarea')) {
      computeAccessibleName(control);
    }
    return performance.now() - start;
  },
});
