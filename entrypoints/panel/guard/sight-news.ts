/**
 * News of how the page's side sees this panel. Heard from the first moment on: a press may end, and the panel be shown,
 * while its page is still being made.
 */
import type { Doubt } from '@/utils/messages/calls';
import { onNews } from '@/utils/messages/send';

type Listen = (tabId: number, doubt: Doubt | null) => void;

/** What came before anyone listened. */
const early: Parameters<Listen>[] = [];
let tell: Listen = (...news) => early.push(news);

onNews((news) => {
  if (news.event === 'sight') tell(news.tabId, news.doubt);
});

/**
 * @param tabId the tab that this panel stands in
 * @param listen told each doubt of the page's side, null for none, those from before too
 * @returns a function that ends it
 */
export function followSight(tabId: number, listen: (doubt: Doubt | null) => void): () => void {
  tell = (of, doubt) => of === tabId && listen(doubt);
  for (const news of early.splice(0)) tell(...news);
  return () => {
    tell = () => undefined;
  };
}
