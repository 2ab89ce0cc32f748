/** Is a sealed record still the one that was read? Each sealing has an IV of its own. */
import type { Sealed } from '../vault/cipher';

/** @returns true when both are absent or the very same sealing */
export function sameSealing(a: Sealed | undefined, b: Sealed | undefined): boolean {
  if (!a || !b) return a === b;
  return a.iv.length === b.iv.length && a.iv.every((byte, at) => byte === b.iv[at]);
}
