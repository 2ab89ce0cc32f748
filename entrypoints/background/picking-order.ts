/** The fields of a tab in the order in which one reads its form, frames where they stand in it. */
import type { FrameOutline, InnerFrame } from '@/utils/messages/rules-calls';

/** What one frame said of itself. */
export interface Outlined extends FrameOutline {
  frameId: number;
}

/** One field of the tab. */
export interface FieldPlace {
  frameId: number;
  /** Among the frame's own fields, from 0. */
  index: number;
}

/** What a frame that we are on in said when the picking began. */
export interface Part extends Pick<FrameOutline, 'path'> {
  /** It has fields, or frames that may. */
  picks: boolean;
}

const nameOf = (path: readonly number[]) => path.join('.');
const isCounted = ({ path }: Outlined) => !path.includes(-1);

/**
 * @param frames in any order
 * @returns every field once. A frame that its parent does not show has none; one whose parent said
 *   nothing, or does not count it, comes after all others
 */
export function fieldsInOrder(frames: readonly Outlined[]): FieldPlace[] {
  const counted = new Map(frames.filter(isCounted).map((frame) => [nameOf(frame.path), frame]));
  const passed = new Set<Outlined>();

  function fieldsOf(frame: Outlined): FieldPlace[] {
    if (passed.has(frame)) return [];
    passed.add(frame);
    const { frameId, path, parts } = frame;
    let index = 0;
    return parts.flatMap((part) => {
      if (part === null) return [{ frameId, index: index++ }];
      const child = counted.get(nameOf([...path, part]));
      return child ? fieldsOf(child) : [];
    });
  }

  const isTopmost = (frame: Outlined) =>
    frame.path.length === 0 || !isCounted(frame) || !counted.has(nameOf(frame.path.slice(0, -1)));
  return frames
    .filter(isTopmost)
    .sort((one, other) => one.path.length - other.path.length || one.frameId - other.frameId)
    .flatMap(fieldsOf);
}

/** The frame that has what is pointed at: the one where it began last. */
export function pointedFrame(frames: readonly Outlined[]): Outlined | undefined {
  return frames
    .filter(({ at }) => at >= 0)
    .reduce<Outlined | undefined>(
      (last, one) => (last && last.since >= one.since ? last : one),
      undefined,
    );
}

/** The frames around a frame, innermost first, each with which of its `frames` leads inwards. */
export function framesAround(
  frameId: number,
  frames: readonly Outlined[],
): { frameId: number; frame: number }[] {
  const inner = frames.find((one) => one.frameId === frameId);
  if (!inner || !isCounted(inner)) return [];
  const around: { frameId: number; frame: number }[] = [];
  for (let { path } = inner; path.length > 0; path = path.slice(0, -1)) {
    const name = nameOf(path.slice(0, -1));
    const outer = frames.find((one) => isCounted(one) && nameOf(one.path) === name);
    if (!outer) break;
    around.push({ frameId: outer.frameId, frame: path.at(-1) ?? -1 });
  }
  return around;
}

/** @returns those of a frame's own `frames` that we are on in */
export function innerFrames(outer: readonly number[], all: readonly Part[]): InnerFrame[] {
  const around = nameOf(outer);
  return all
    .filter(({ path }) => path.length === outer.length + 1 && nameOf(path.slice(0, -1)) === around)
    .map(({ path, picks }) => ({ frame: path.at(-1) ?? -1, picks }))
    .filter(({ frame }) => frame >= 0);
}
