/** Is there room beside a field for a marker that covers neither text nor anything one can use? */

/** Side of a marker in CSS pixels. */
export const markerSize = 24;
const gap = 6;
/** A taller field has its marker at its first line. */
const firstLine = 44;

/** A place in the viewport, in CSS pixels. */
export interface Spot {
  x: number;
  y: number;
}

const usable =
  'a,button,input,select,textarea,summary,option,img,svg,canvas,video,audio,iframe,object,embed,[role=button],[role=link],[role=checkbox],[role=radio],[role=combobox],[contenteditable]';

/** Right of the field, at the end of the line above it, inside a group's first line, left of it. */
function candidates(box: DOMRectReadOnly, isGroup: boolean): Spot[] {
  const y = box.top + (Math.min(box.height, firstLine) - markerSize) / 2;
  const right = { x: box.right + gap, y };
  const above = { x: box.right - markerSize, y: box.top - markerSize - gap / 2 };
  const left = { x: box.left - gap - markerSize, y };
  const inside = { x: box.right - markerSize - 2, y: box.top + 2 };
  return isGroup ? [inside, right, above, left] : [right, above, left];
}

function overlaps(a: Spot, b: Spot): boolean {
  return Math.abs(a.x - b.x) < markerSize && Math.abs(a.y - b.y) < markerSize;
}

/** What lies at a point under everything of ours. */
function under(document: Document, x: number, y: number, ours: Element): Element | undefined {
  const hit = document.elementFromPoint(x, y);
  if (hit !== ours) return hit ?? undefined;
  return document.elementsFromPoint(x, y).find((element) => element !== ours);
}

/** An ancestor's own ground, or an empty neighbour that does not float above the page. */
function isGround(hit: Element, control: Element): boolean {
  if (hit.closest(usable)) return false;
  if (hit.contains(control) || control.contains(hit)) return true;
  const position = hit.ownerDocument.defaultView?.getComputedStyle(hit).position;
  return position === 'static' || position === 'relative';
}

/** True when a letter of the page, near the spot's middle at this height, stands within the spot. */
function textAt(document: Document, spot: Spot, height: number): boolean {
  const caret = document.caretPositionFromPoint?.(spot.x + markerSize / 2, spot.y + height);
  const node = caret?.offsetNode;
  if (node?.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return false;
  const range = document.createRange();
  const at = Math.min(caret?.offset ?? 0, node.nodeValue.length);
  range.setStart(node, Math.max(0, at - 1));
  range.setEnd(node, Math.min(node.nodeValue.length, at + 1));
  for (const box of range.getClientRects()) {
    const apart =
      box.right <= spot.x ||
      box.left >= spot.x + markerSize ||
      box.bottom <= spot.y ||
      box.top >= spot.y + markerSize;
    if (!apart && box.width > 0) return true;
  }
  return false;
}

/** Beside a field one look finds its text; elsewhere a line may reach in from above or below. */
function isFree(spot: Spot, control: Element, ours: Element, beside: boolean): boolean {
  const document = control.ownerDocument;
  const { clientWidth, clientHeight } = document.documentElement;
  const middle = spot.y + markerSize / 2;
  if (spot.x < 0 || spot.x + markerSize > clientWidth) return false;
  if (middle < 0 || middle > clientHeight) return false;
  for (const x of [spot.x + 3, spot.x + markerSize - 3]) {
    const hit = under(document, x, middle, ours);
    if (!hit || !isGround(hit, control)) return false;
  }
  const heights = beside ? [markerSize / 2] : [2, markerSize / 2, markerSize - 2];
  return !heights.some((height) => textAt(document, spot, height));
}

const choice = '[type=radio],[type=checkbox],[role=radio],[role=checkbox]';
const group = 'fieldset,[role=group],[role=radiogroup]';

/**
 * What a marker stands beside: the field itself, or for one of several choices all of them.
 *
 * @param control the field's visible element
 */
export function anchorOf(control: Element): Element {
  if (!control.matches(choice)) return control;
  return control.closest(`${group},td,dd`) ?? control;
}

/**
 * The first free spot for a field's marker.
 *
 * @param control what it stands beside: see `anchorOf`
 * @param box its box in the viewport
 * @param ours our own host element, looked through
 * @param taken spots that other markers have
 * @returns where the marker's top left corner goes, or null when there is no room
 */
export function freeSpot(
  control: Element,
  box: DOMRectReadOnly,
  ours: Element,
  taken: readonly Spot[],
): Spot | null {
  if (box.width === 0 || box.height === 0) return null;
  const isGroup = control.matches(`${group},td,dd`);
  for (const [at, spot] of candidates(box, isGroup).entries()) {
    if (taken.some((other) => overlaps(spot, other))) continue;
    if (isFree(spot, control, ours, at === 0 && !isGroup)) return spot;
  }
  return null;
}
