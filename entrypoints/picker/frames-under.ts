/** The frames under the picker's ground: which have a picker of their own, and which we are not on in. */
import type { InnerFrame } from '@/utils/messages/rules-calls';
import { placeAmong } from './outline';

/** A point in one of the page's `frames`, in that frame's view. */
export interface Inside {
  frame: number;
  x: number;
  y: number;
}

/** A page's frames as the picking began. */
export interface FramesUnder {
  /** A shape that leaves out those of the page's own origin that have a picker, for `clip-path`. */
  clip(): string;
  /** What is pointed at there: a frame with a picker to be told, one without, or (null) no frame. */
  at(x: number, y: number): Inside | 'on' | 'beyond' | null;
  /** The element of the page at a point. */
  elementAt(x: number, y: number): Element | null;
}

/**
 * @param own our element, which is not what is meant
 * @param inner those of the page's `frames` that we are on in
 */
export function framesUnder(view: Window, own: Element, inner: readonly InnerFrame[]): FramesUnder {
  const { document } = view;
  // A number may come to mean another frame; the window itself does not.
  const windows = inner.map(({ frame, picks }) => ({ window: view[frame], picks }));
  const knownOf = ({ contentWindow }: HTMLIFrameElement) =>
    windows.find(({ window }) => window && window === contentWindow);
  const elementAt = (x: number, y: number) =>
    document.elementsFromPoint(x, y).find((element) => element !== own) ?? null;

  return {
    elementAt,
    clip() {
      const { innerWidth, innerHeight } = view;
      const all = [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame')];
      const holes = all
        // A browser may give us the pointer over a frame of another process, hole or none: it is told.
        .filter((frame) => frame.contentDocument && knownOf(frame)?.picks)
        .map((frame) => {
          const { left, top, width, height } = frame.getBoundingClientRect();
          return `M${left} ${top}h${width}v${height}h${-width}z`;
        });
      return `path(evenodd, "M0 0h${innerWidth}v${innerHeight}h${-innerWidth}z${holes.join('')}")`;
    },
    at(x, y) {
      const under = elementAt(x, y);
      if (!under?.matches('iframe,frame')) return null;
      const element = under as HTMLIFrameElement;
      const known = knownOf(element);
      // Into a frame of the page's own origin we see, with fields or without.
      if (!known) return element.contentDocument ? 'on' : 'beyond';
      if (!known.picks) return 'on';
      const frame = placeAmong(view, known.window);
      const { left, top } = element.getBoundingClientRect();
      const inView = { x: x - left - element.clientLeft, y: y - top - element.clientTop };
      return frame < 0 ? 'on' : { frame, ...inView };
    },
  };
}
