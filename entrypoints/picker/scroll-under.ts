/** Scrolls what lies under the picker's ground: the ground takes the wheel, and the page is to move. */
import { parentOf } from '@/utils/fields/describe/native';

const scrolls = /auto|scroll|overlay/;

function canScroll(element: Element, by: number): boolean {
  const { scrollHeight, clientHeight, scrollTop } = element;
  if (scrollHeight <= clientHeight || !scrolls.test(getComputedStyle(element).overflowY)) {
    return false;
  }
  return by < 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1;
}

/**
 * @param event a turn of the wheel over the ground
 * @param own our element, which is not what is meant
 */
export function scrollUnder(event: WheelEvent, own: Element): void {
  event.preventDefault();
  const { document } = own.ownerDocument.defaultView ?? window;
  const under = document
    .elementsFromPoint(event.clientX, event.clientY)
    .find((element) => element !== own);
  let at: Element | null = under ?? null;
  while (at && !canScroll(at, event.deltaY)) at = parentOf(at);
  (at ?? document.scrollingElement)?.scrollBy({ top: event.deltaY, behavior: 'instant' });
}
