/** Numbers of any size through a code, four bits at a time. */
import { context, type Pass } from './code';

/** What a value is, so that no two kinds learn from each other. */
export const kind = {
  count: 1,
  shared: 2,
  letter: 3,
  other: 4,
  whole: 5,
  sharedInPair: 6,
  singles: 7,
  topic: 8,
  rank: 9,
  marks: 10,
  sign: 11,
  first: 12,
  terms: 13,
  choices: 14,
  gap: 15,
  word: 16,
} as const;

/**
 * A number below 2^15: how many bits it has, then these. Small ones take little room.
 *
 * @param of kind of value
 * @param around what stands around it, below 2^5
 */
export function passNumber(pass: Pass, of: number, around: number, value = 0): number {
  const start = context(of, around * 256);
  const length = pass(16, start, start, 31 - Math.clz32(value + 1));
  let passed = 1;
  for (let left = length; left > 0; ) {
    const bits = Math.min(4, left);
    left -= bits;
    const at = start + length * 16 + left + 1;
    passed = (passed << bits) | pass(1 << bits, at, at, ((value + 1) >> left) & ((1 << bits) - 1));
  }
  return passed - 1;
}
