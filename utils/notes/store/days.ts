/** Whole days, as the index of expiry counts them. */

/** Milliseconds. */
export const day = 24 * 60 * 60_000;

/** @returns days since 1970 (UTC) of a time in milliseconds */
export const dayOf = (time: number): number => Math.floor(time / day);

/**
 * @param days what is wished
 * @param most what policy allows at most
 * @returns whole days between 1 and 90, never more than policy allows
 */
export function boundedDays(days: number, most = 90): number {
  const limit = Number.isFinite(most) ? Math.min(90, Math.max(1, Math.floor(most))) : 90;
  return Number.isFinite(days)
    ? Math.min(limit, Math.max(1, Math.floor(days)))
    : Math.min(14, limit);
}

/** From then on a sheet warns that it ends: three days before, or the last quarter of a short life. */
export function isEnding(
  now: number,
  { startedAt, expiresAt }: { startedAt: number; expiresAt: number },
) {
  return expiresAt - now <= Math.min(3 * day, (expiresAt - startedAt) / 4);
}
