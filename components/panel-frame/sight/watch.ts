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
  let told: Doubt | null = null;
  let since = performance.now();
  let writtenAt = Number.NEGATIVE_INFINITY;
  const unsettle = () => {
    since = performance.now();
  };
  function tell(doubt: Doubt | null) {
    if (doubt === told) return;
    told = doubt;
    onDoubt(doubt);
  }

  function look({ seen, writing }: PanelEye): Sight {
    if (writing) writtenAt = performance.now();
    const mayLift = performance.now() - writtenAt >= peace;
    let doubt = doubtOf(host, frame);
    const isUnder = doubt === 'covered' || (!seen && doubt === null);
    const isLifted = mayLift && isUnder && host.lift();
    if (isLifted) doubt = doubtOf(host, frame);
    if (isLifted || doubt) unsettle();
    // On top again, it was covered until now: the next look takes that back.
    tell(isLifted ? (doubt ?? 'covered') : doubt);
    return { doubt, stillFor: performance.now() - since };
  }

  const timer = setInterval(() => {
    if (!frame.ownerDocument.hidden) look({ seen: true, writing: false });
  }, lookEvery);
  signal.addEventListener('abort', () => clearInterval(timer));
  followMoves(frame, unsettle, signal);
  return { look };
}
