/** Where the fields of a page are on the screen, and which is pointed at. */
import { contains, matches, parentOf, positionOf } from '@/utils/fields/describe/native';
import type { Found } from '@/utils/fields/types';

/** How far from a field's boxes a pointer may be to mean it, in pixels: its label stands that near. */
const farthest = 48;

/** True for a field that can be seen in the page, in view or not. */
export function isShown({ control }: Found): boolean {
  const { width, height } = control.getBoundingClientRect();
  return width > 0 && height > 0 && (control.checkVisibility?.() ?? true);
}

/** The box around all controls of a field that are drawn. */
export function boxOf({ control, controls }: Found): DOMRect {
  const boxes = [control, ...controls]
    .map((one) => one.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

const beyond = (at: number, from: number, to: number) => Math.max(from - at, 0, at - to);

/** How many parts around a name are looked through for its field: a cell, its row, a wrapper or two. */
const mostAround = 4;
/** Whoever points at one of these means none of its fields. */
const wholes = 'form,fieldset,table,tbody,section,main,body,html';

/** The field whose name, at whatever distance, an element of the page is: the one after it in their row. */
export function fieldNamedBy(fields: readonly Found[], element: Element): Found | null {
  let at: Element | null = element;
  for (let step = 0; at && step < mostAround && !matches(at, wholes); step += 1) {
    const around = at;
    const within = fields.filter(({ control }) => contains(around, control));
    const after = ({ control }: Found) =>
      positionOf(element, control) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (within.length > 0) return within.find(after) ?? within.at(-1) ?? null;
    at = parentOf(at);
  }
  return null;
}

/** The field nearest to a point, if one is nearer than `least`. */
export function fieldAt(
  fields: readonly Found[],
  x: number,
  y: number,
  least = farthest,
): Found | null {
  let nearest: Found | null = null;
  for (const one of fields) {
    const { left, right, top, bottom } = boxOf(one);
    const distance = Math.hypot(beyond(x, left, right), beyond(y, top, bottom));
    if (distance >= least) continue;
    nearest = one;
    least = distance;
  }
  return nearest;
}
