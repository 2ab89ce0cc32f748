/**
 * Why the panel may not be seen as it is, as far as the page's side can tell. In the top layer the
 * ancestors' opacity, filters, masks and transforms do not reach it, and `!important` in `:host`
 * beats what the page says of the element itself; what is left is looked at here.
 */
import type { Host } from '@/components/layer/host';
import type { Doubt } from '@/utils/messages/calls';
import { isFadedFrame } from './frame-chain';
import { isRepainted, isUnderAnother } from './top-layer';

/** Less of the panel in view than this, in CSS pixels, shows too little of what is ticked. */
const leastSeen = { width: 200, height: 160 };
/** So far in from the edge that the round corners are passed. */
const inset = 6;
/** How much smaller or larger than placed: a page's own zoom. */
const scale = { least: 0.9, most: 1.1 };

const untouched: Record<string, string> = {
  opacity: '1',
  filter: 'none',
  transform: 'none',
  scale: 'none',
  rotate: 'none',
  perspective: 'none',
  clipPath: 'none',
  maskImage: 'none',
  mixBlendMode: 'normal',
  visibility: 'visible',
};

/** True when a style that can hide the element is in force on it. */
function isRestyled(element: Element): boolean {
  const style = getComputedStyle(element) as unknown as Record<string, string | undefined>;
  return Object.entries(untouched).some(([name, plain]) => (style[name] ?? plain) !== plain);
}

/** The part of `box` inside the window. */
function partInView(box: DOMRect, view: Window): DOMRect {
  const { clientWidth, clientHeight } = view.document.documentElement;
  const left = Math.max(0, box.left);
  const top = Math.max(0, box.top);
  const right = Math.min(clientWidth, box.right);
  const bottom = Math.min(clientHeight, box.bottom);
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** Nine points spread over what is in view must all hit us. */
function isCovered(part: DOMRect, element: Element): boolean {
  const across = [part.left + inset, part.left + part.width / 2, part.right - inset];
  const down = [part.top + inset, part.top + part.height / 2, part.bottom - inset];
  return across.some((x) =>
    down.some((y) => element.ownerDocument.elementFromPoint(x, y) !== element),
  );
}

/**
 * @param host the element the frame is in
 * @param frame the panel's frame, placed by its own styles
 * @returns the first reason to doubt, or null
 */
export function doubtOf(host: Host, frame: HTMLElement): Doubt | null {
  const { element } = host;
  const view = element.ownerDocument.defaultView;
  if (!view || !host.present()) return 'gone';
  const box = frame.getBoundingClientRect();
  const wide = box.width / Number.parseFloat(frame.style.width);
  const high = box.height / Number.parseFloat(frame.style.height);
  if (Math.min(wide, high) < scale.least || Math.max(wide, high) > scale.most) return 'size';
  const part = partInView(box, view);
  if (part.width < Math.min(leastSeen.width, box.width)) return 'size';
  if (part.height < Math.min(leastSeen.height, box.height)) return 'size';
  if (isRestyled(element) || isFadedFrame(view) || isRepainted(view.document)) return 'style';
  return isCovered(part, element) || isUnderAnother(box, element) ? 'covered' : null;
}
