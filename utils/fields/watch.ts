// STUB
import { readFields } from './read';
import type { Reading, WatchOptions } from './types';
export function watchFields(
  root: Document,
  onReading: (r: Reading) => void,
  o: WatchOptions,
): void {
  let t: number | undefined;
  const go = () => {
    t = undefined;
    if (!o.signal.aborted) onReading(readFields(root));
  };
  new MutationObserver(() => {
    t ??= window.setTimeout(go, 100);
  }).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'class', 'style'],
  });
  go();
}
