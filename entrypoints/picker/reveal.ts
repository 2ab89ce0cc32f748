/** Brings into view what stands in one of the page's frames. */
import type { Reach } from '@/utils/messages/rules-calls';
import { frameElement } from './outline';

/** What stays free above and below, in pixels: the bar is drawn there. */
const margin = 120;

/**
 * @param frame which of `frames`
 * @param inner what is to be seen, in that frame's view
 * @returns where it is then, in this one's; null: no such frame is left
 */
export function revealInFrame(view: Window, frame: number, { top, bottom }: Reach): Reach | null {
  const element = frameElement(view, frame);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const offset = () => element.getBoundingClientRect().top + element.clientTop;
  const above = offset() + top - margin;
  const below = offset() + bottom + margin - view.innerHeight;
  const by = above < 0 ? above : Math.max(below, 0);
  if (by !== 0) view.scrollBy({ top: by, behavior: 'instant' });
  return { top: offset() + top, bottom: offset() + bottom };
}
