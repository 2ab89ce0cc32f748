/**
 * Where the panel's frame stands: beside its field, never over it; a full sheet in a narrow
 * window. A script of its own, loaded at the first press, because of the positioning library.
 */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** The panel's own measures in CSS pixels. */
export const panelSize = { width: 400, leastWidth: 340, height: 560, leastHeight: 240 };
/** A window narrower or lower than this gets the full sheet. */
export const sheetBelow = { width: 480, height: 320 };
const margin = 8;

/** Puts `frame` beside `field`; call again whenever the field may have moved. */
export type PlacePanel = (
  frame: HTMLElement,
  field: Element,
  marker: Element | null,
) => Promise<void>;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function covers(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function union(a: DOMRect, b: DOMRect | undefined): DOMRect {
  if (!b) return a;
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(
    left,
    top,
    Math.max(a.right, b.right) - left,
    Math.max(a.bottom, b.bottom) - top,
  );
}

function write(frame: HTMLElement, box: { x: number; y: number; width: number; height: number }) {
  frame.style.left = `${Math.round(box.x)}px`;
  frame.style.top = `${Math.round(box.y)}px`;
  frame.style.width = `${Math.round(box.width)}px`;
  frame.style.height = `${Math.round(box.height)}px`;
}

/** As wide as the room at one of its sides, where that is nearly enough. */
function widthBeside(field: DOMRect, view: { width: number }): number {
  const rooms = [view.width - field.right, field.left].map((room) => room - 2 * margin);
  const room = rooms.find((one) => one >= panelSize.leastWidth) ?? panelSize.width;
  return Math.min(panelSize.width, Math.floor(room));
}

/** The larger of the room above and below, at the window's width limit. */
function aboveOrBelow(field: DOMRect, view: { width: number; height: number }) {
  const below = view.height - field.bottom - 2 * margin;
  const above = field.top - 2 * margin;
  const height = Math.min(panelSize.height, Math.max(below, above));
  const y = below >= above ? field.bottom + margin : field.top - margin - height;
  const x = Math.min(
    Math.max(margin, field.right - panelSize.width),
    view.width - panelSize.width - margin,
  );
  return { x, y, width: panelSize.width, height };
}

/** Places the panel; see {@link PlacePanel}. */
export const placePanel: PlacePanel = async (frame, field, marker) => {
  const { documentElement, defaultView } = field.ownerDocument;
  const view = { width: documentElement.clientWidth, height: defaultView?.innerHeight ?? 0 };
  const scroll = { x: defaultView?.scrollX ?? 0, y: defaultView?.scrollY ?? 0 };
  if (view.width < sheetBelow.width || view.height < sheetBelow.height) {
    frame.dataset.sheet = '';
    write(frame, { x: 0, y: 0, width: view.width, height: view.height });
    return;
  }
  delete frame.dataset.sheet;
  const box = field.getBoundingClientRect();
  const whole = union(box, marker?.getBoundingClientRect());
  const width = widthBeside(whole, view);
  let height = panelSize.height;
  write(frame, { x: 0, y: 0, width, height });
  const reference = { getBoundingClientRect: () => whole, contextElement: field };
  const { x, y } = await computePosition(reference, frame, {
    strategy: 'absolute',
    placement: 'right-start',
    middleware: [
      offset(margin),
      flip({
        fallbackPlacements: ['left-start', 'bottom-end', 'top-end'],
        padding: margin,
        // Beside its field it lies over the fewest others; there it may be moved up.
        crossAxis: false,
      }),
      shift({ padding: margin }),
      size({
        padding: margin,
        apply: ({ availableHeight }) => {
          height = Math.max(panelSize.leastHeight, Math.min(panelSize.height, availableHeight));
          frame.style.height = `${Math.round(height)}px`;
        },
      }),
    ],
  });
  const placed = { x, y, width, height };
  const inView = { left: x - scroll.x, top: y - scroll.y, right: 0, bottom: 0 };
  inView.right = inView.left + placed.width;
  inView.bottom = inView.top + placed.height;
  const isOut = inView.left < margin || inView.right > view.width - margin;
  if (isOut || covers(inView, box)) {
    const other = aboveOrBelow(box, view);
    write(frame, { ...other, x: other.x + scroll.x, y: other.y + scroll.y });
  } else {
    write(frame, placed);
  }
};
