/** Guards the panel while it is open. */
import { useEffect, useState } from 'preact/hooks';
import type { PanelTask, Sight } from '@/utils/messages/calls';
import { call } from '@/utils/messages/send';
import { keepFocus } from './keep-focus';
import { watchOwnSight } from './own-sight';
import { guardPresses } from './presses';
import { followSight } from './sight-news';
import { type Evidence, isClear, type Standing, settleTime, standingOf } from './standing';
import { followWriting } from './writing';

const unheard: Sight = { doubt: 'gone', stillFor: 0 };

/** Asks the page's side, which also brings the panel on top again if something lies over it. */
const askPage = (seen: boolean, writing = false): Promise<Sight> =>
  call('lookAtPanel', { seen, writing }).catch(() => unheard);

type Task = Pick<PanelTask, 'tabId' | 'isReady'>;

function startGuard(task: Task, onStanding: (standing: Standing) => void): () => void {
  // Made ready and not shown yet, it is unseen by nobody's fault.
  let isShown = !task.isReady;
  let own: boolean | undefined;
  let evidence: Evidence = { seen: undefined, doubt: null, since: performance.now() };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function judge() {
    clearTimeout(timer);
    const { standing, until } = standingOf(evidence, performance.now());
    document.documentElement.dataset.presses = standing;
    onStanding(standing);
    if (until !== undefined) timer = setTimeout(judge, until);
  }
  function learn(news: Partial<Evidence>) {
    const before = isClear(evidence);
    evidence = { ...evidence, ...news };
    if (isClear(evidence) !== before) evidence.since = performance.now();
    judge();
  }
  function see(seen: boolean | undefined) {
    own = seen;
    isShown ||= seen === true;
    if (seen === false && !isShown) return;
    learn({ seen });
    if (seen === false) void askPage(false).then(({ doubt }) => learn({ doubt }));
  }
  watchOwnSight(see);
  followWriting(() => void askPage(own !== false, true));
  keepFocus();
  guardPresses(async () => {
    if (!isClear(evidence)) return false;
    const { doubt, stillFor } = await askPage(true);
    learn({ doubt });
    const { standing } = standingOf(evidence, performance.now());
    return standing === 'counts' && stillFor >= settleTime;
  });
  return followSight(task.tabId, (doubt) => {
    learn({ doubt });
    if (isShown) return;
    isShown = true;
    see(own);
  });
}

/**
 * @param task the tab this panel stands in, and whether it is shown from the first
 * @returns whether pointer presses are held back for something that lies over the panel
 */
export function useGuard(task: Task): { paused: boolean } {
  const [standing, setStanding] = useState<Standing>('settling');
  useEffect(() => startGuard(task, setStanding), [task]);
  return { paused: standing === 'paused' };
}
