/** Where the first line of a group of choices ends: its box may be as wide as the page, its text seldom is. */

/** A line's extent in the viewport, in CSS pixels. */
export interface Line {
  top: number;
  bottom: number;
  right: number;
}

/** The part of a box that tells where a line ends. */
export type Extent = Pick<DOMRectReadOnly, 'top' | 'bottom' | 'right' | 'width' | 'height'>;

/**
 * @param boxes of text and of what stands among it, in document order: the first that shows is of the line
 * @returns that line to the end of what it holds, a taller neighbour included; null when nothing shows
 */
export function firstLine(boxes: Iterable<Extent>): Line | null {
  let line: Line | null = null;
  for (const { top, bottom, right, width, height } of boxes) {
    if (width === 0 || height === 0) continue;
    line ??= { top, bottom, right };
    const middle = (line.top + line.bottom) / 2;
    if (top <= middle && middle <= bottom) line.right = Math.max(line.right, right);
  }
  return line;
}
