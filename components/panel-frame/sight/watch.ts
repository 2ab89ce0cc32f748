/** Follows whether the panel is seen as it is, and stands still, while it is open. */
import type { Host } from '@/components/layer/host';
import type { Doubt, PanelEye, Sight } from '@/utils/messages/calls';
import { doubtOf } from './doubt';
import { followMoves } from './movement';

/** Milliseconds between two looks: styles change without telling anyone. */
const lookEvery = 100;
/** Who writes is left in peace for so many milliseconds: to come on top again can take the focus for a moment. */
const peace = 1500;

/** What the page's side knows of the panel. */
export interface SightWatch {
  /**
   * Looks now, and comes on top again if something lies over it and nobody is writing.
   *
   * @param eye what the panel's own page knows
   */
  look(eye: PanelEye): Sight;
}

/** Starts following; see {@link watchSight}. */
export type WatchSight = typeof watchSight;

/**
 * @param host the element the frame is in
 * @param frame the panel's frame, placed
 * @param onDoubt told when the doubt becomes another, null for none
 * @param signal ends it
 */
export function watchSight(
  host: Host,
  frame: HTMLElement,
  onDoubt: (doubt: Doubt | null) => void,
  signal: AbortSignal,
): SightWatch {
  let doubt: Doubt | null = null;
  let since = performance.now();
  let writtenAt = Number.NEGATIVE_INFINITY;
  const unsettle = () => {
    since = performance.now();
  };

  function look({ seen, writing }: PanelEye): Sight {
    if (writing) writtenAt = performance.now();
    const mayLift = performance.now() - writtenAt >= peace;
    let next = doubtOf(host, frame);
    if (mayLift && (next === 'covered' || (!seen && next === null)) && host.lift()) {
      unsettle();
      next = doubtOf(host, frame);
    }
    if (next) unsettle();
    if (next !== doubt) {
      doubt = next;
      onDoubt(next);
    }
    return { doubt, stillFor: performance.now() - since };
  }

  const timer = setInterval(() => {
    if (!frame.ownerDocument.hidden) look({ seen: true, writing: false });
  }, lookEvery);
  signal.addEventListener('abort', () => clearInterval(timer));
  followMoves(frame, unsettle, signal);
  return { look };
}
