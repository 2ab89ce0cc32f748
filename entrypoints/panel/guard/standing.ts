/** From what is known of the panel to whether a pointer's press in it counts. Pure. */
import type { Doubt } from '@/utils/messages/calls';

/** Milliseconds for which the panel must have been seen, and still, before a press counts. */
export const settleTime = 500;
/** Milliseconds of doubt after which the panel says so; a shorter one passes unseen. */
export const pauseAfter = 150;

/** What is known of the panel. */
export interface Evidence {
  /** What its own page sees of itself; undefined until the browser has said. */
  seen: boolean | undefined;
  /** What the page's side doubts. */
  doubt: Doubt | null;
  /** When one of the two last changed, in milliseconds. */
  since: number;
}

/** Presses count; not yet; or not at all, and the panel says so. */
export type Standing = 'counts' | 'settling' | 'paused';

/** True while nothing speaks against the panel. */
export const isClear = ({ seen, doubt }: Evidence): boolean => seen === true && doubt === null;

/**
 * @param now milliseconds on the clock of `since`
 * @returns how presses stand, and in how many milliseconds that changes by itself, if it does
 */
export function standingOf(
  evidence: Evidence,
  now: number,
): { standing: Standing; until?: number } {
  const lasted = now - evidence.since;
  const clear = isClear(evidence);
  const known = clear || evidence.seen === false || evidence.doubt !== null;
  const needed = clear ? settleTime : pauseAfter;
  if (!known) return { standing: 'settling' };
  if (lasted < needed) return { standing: 'settling', until: needed - lasted };
  return { standing: clear ? 'counts' : 'paused' };
}
