/** Follows the fields of a page: one first reading when it is idle, then only what changes. */
import { follow, gather, noChanges, watchedAttributes } from './page/changes';
import { conclude, hasNews } from './page/conclude';
import type { Entry } from './page/entry';
import { idle, inSlices } from './page/slices';
import { emptySurvey, explore } from './page/survey';
import type { Reading, Ruling, WatchOptions } from './types';

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
 *
 * @returns puts another ruling in place of the one in force
 */
export function watchFields(
  root: Document,
  onReading: (reading: Reading) => void,
  { signal, openRoot, ruling }: WatchOptions,
): (ruling: Ruling) => void {
  const survey = emptySurvey(root, openRoot);
  let changes = noChanges();
  let isBusy = true;
  /** True when the ruling changed while work was under way. */
  let isDue = false;
  const observer = new MutationObserver((records) => {
    gather(changes, records, openRoot);
    if (!isBusy && !isEmpty()) void catchUp();
  });
  const observe = (node: Node) => observer.observe(node, watched);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  function tell(gone?: ReadonlySet<Entry>): void {
    isDue = false;
    onReading(conclude(survey, gone));
  }

  async function begin(): Promise<void> {
    const [given] = await Promise.all([ruling, idle(longestFirstWait)]);
    if (signal.aborted) return;
    survey.ruling ??= given ?? null;
    observe(root);
    await inSlices(explore(survey, root, observe), signal);
    if (signal.aborted) return;
    tell();
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
      if (gone && !signal.aborted && hasNews(survey, gone)) tell(gone);
    }
    isBusy = false;
    if (isDue && !signal.aborted) tell();
  }

  const isEmpty = () => changes.lists.length === 0 && changes.touched.size === 0;

  void begin();
  return (next) => {
    survey.ruling = next;
    isDue = true;
    if (!isBusy && !signal.aborted) tell();
  };
}
