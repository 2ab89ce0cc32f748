/** The case and the step an address stands for. */

export interface Place {
  /** The case number, or null where a case has not been made yet. */
  number: string | null;
  /** From 1. */
  step: number;
}

/**
 * @param path such as `/interview/sak/2026-1184/steg/2` or `/interview/steg/2`
 * @param steps how many steps there are
 */
export function placeOf(path: string, steps: number): Place {
  const found = /^\/interview(?:\/sak\/([^/]+))?(?:\/steg\/(\d+))?\/?$/.exec(path);
  const step = Math.min(Math.max(Number(found?.[2] ?? 1), 1), steps);
  return { number: found?.[1] ? decodeURIComponent(found[1]) : null, step };
}

/** The path of a place; the first step is the case's own address. */
export function pathOf({ number, step }: Place): string {
  const where = number ? `/interview/sak/${encodeURIComponent(number)}` : '/interview';
  return step > 1 ? `${where}/steg/${step}` : number ? where : `${where}/`;
}
