/** Follows the fields of a page: one first reading when it is idle, then only what changes. */
import { follow, gather, noChanges, watchedAttributes } from './page/changes';
import { conclude } from './page/conclude';
import { idle, inSlices } from './page/slices';
import { emptySurvey, explore } from './page/survey';
import type { Reading, WatchOptions } from './types';

/** The longest wait for an idle moment, in milliseconds: before the first reading, and after a change. */
const longestFirstWait = 300;
const longestWait = 500;

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: watchedAttributes,
};

/**
 * Calls `onReading` after the first reading and after each change that concerns a field. Throws nothing;
 * ends with the signal.
 */
export function watchFields(
  root: Document,
  onReading: (reading: Reading) => void,
  { signal, openRoot }: WatchOptions,
): void {
  const survey = emptySurvey(root, openRoot);
  let changes = noChanges();
  let isBusy = true;
  const observer = new MutationObserver((records) => {
    gather(changes, records);
    if (!isBusy) void catchUp();
  });
  const observe = (node: Node) => observer.observe(node, watched);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  async function begin(): Promise<void> {
    await idle(longestFirstWait);
    if (signal.aborted) return;
    observe(root);
    await inSlices(explore(survey, root, observe), signal);
    if (signal.aborted) return;
    onReading(conclude(survey));
    await catchUp();
  }

  /** Handles what was gathered, and what is gathered meanwhile. */
  async function catchUp(): Promise<void> {
    isBusy = true;
    while (!signal.aborted && !isEmpty()) {
      await idle(longestWait);
      const before = changes;
      changes = noChanges();
      const gone = await inSlices(follow(survey, before, observe), signal);
      if (gone && !signal.aborted) onReading(conclude(survey, gone));
    }
    isBusy = false;
  }

  const isEmpty = () => changes.lists.length === 0 && changes.touched.size === 0;

  void begin();
}
