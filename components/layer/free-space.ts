/** Is there room beside a field for a marker that covers neither text nor anything one can use? */
import { closest, contains, first, matches } from '@/utils/fields/describe/native';
import { firstLine, type Line } from './first-line';

/** Side of a marker in CSS pixels. */
export const markerSize = 24;
const gap = 6;
/** A taller field has its marker at its first line. */
const tall = 44;

/** A place in the viewport, in CSS pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** A spot, and on which side of its field it is: a finger's reach grows away from the field. */
export interface Place extends Spot {
  side: 'end' | 'start' | 'above';
}

const usable =
  'a,button,input,select,textarea,summary,option,img,svg,canvas,video,audio,iframe,object,embed,[role=button],[role=link],[role=checkbox],[role=radio],[role=combobox],[contenteditable]';

/** Right of the field, at the end of the line above it, inside a group's first line, left of it. */
function candidates(box: DOMRectReadOnly, isGroup: boolean): Place[] {
  const y = box.top + (Math.min(box.height, tall) - markerSize) / 2;
  const right: Place = { x: box.right + gap, y, side: 'end' };
  const above: Place = {
    x: box.right - markerSize,
    y: box.top - markerSize - gap / 2,
    side: 'above',
  };
  const left: Place = { x: box.left - gap - markerSize, y, side: 'start' };
  const inside: Place = { x: box.right - markerSize - 2, y: box.top + 2, side: 'end' };
  return isGroup ? [inside, right, above, left] : [right, above, left];
}

/**
 * Reads the first line of a group at the cost of one layout read: that of its legend, else of its first text and all
 * beside it.
 */
function readLine(group: Element): Line | null {
  const read = first(group, 'legend') ?? group;
  const texts = group.ownerDocument.createTreeWalker(read, NodeFilter.SHOW_TEXT);
  do if (!texts.nextNode()) return null;
  while (!texts.currentNode.nodeValue?.trim());
  const range = group.ownerDocument.createRange();
  range.selectNodeContents(read);
  // From inside the text: the boxes of what encloses it, as wide as the page, are not told.
  range.setStart(texts.currentNode, 0);
  return firstLine(range.getClientRects());
}

/** Right of what is read first in a group. */
function afterFirstLine(group: Element): Place | null {
  const line = readLine(group);
  if (!line) return null;
  return { x: line.right + gap, y: (line.top + line.bottom - markerSize) / 2, side: 'end' };
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
  if (closest(hit, usable)) return false;
  if (contains(hit, control) || contains(control, hit)) return true;
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

/**
 * Where across a spot it is looked at what lies there. Nothing that is used is so narrow that it lies between two of
 * them; right beside a field nothing else begins.
 */
const looks = { beside: [9, markerSize - 3], elsewhere: [3, markerSize / 2, markerSize - 3] };

/** Beside a field one look finds its text; elsewhere a line may reach in from above or below. */
function isFree(spot: Spot, control: Element, ours: Element, beside: boolean): boolean {
  const document = control.ownerDocument;
  const { clientWidth, clientHeight } = document.documentElement;
  const middle = spot.y + markerSize / 2;
  if (spot.x < 0 || spot.x + markerSize > clientWidth) return false;
  if (middle < 0 || middle > clientHeight) return false;
  for (const across of beside ? looks.beside : looks.elsewhere) {
    const hit = under(document, spot.x + across, middle, ours);
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
  if (!matches(control, choice)) return control;
  return closest(control, `${group},td,dd`) ?? control;
}

/**
 * The first free spot for a field's marker. It costs four layout reads where the first is free, one of them the box.
 *
 * @param control what it stands beside: see `anchorOf`
 * @param readBox gives its box in the viewport
 * @param ours our own host element, looked through
 * @param taken spots that other markers have
 * @returns where the marker's top left corner goes, or null when there is no room
 */
export function freeSpot(
  control: Element,
  readBox: () => DOMRectReadOnly,
  ours: Element,
  taken: readonly Spot[],
): Place | null {
  const isGroup = matches(control, `${group},td,dd`);
  const isHere = (place: Place, beside: boolean) =>
    !taken.some((other) => overlaps(place, other)) && isFree(place, control, ours, beside);
  const read = isGroup ? afterFirstLine(control) : null;
  if (read && isHere(read, true)) return read;
  const box = readBox();
  if (box.width === 0 || box.height === 0) return null;
  const places = candidates(box, isGroup);
  return places.find((place, at) => isHere(place, at === 0 && !isGroup)) ?? null;
}
