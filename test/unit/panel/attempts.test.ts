import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitAttempts, raises } from '@/components/layer/attempts';

test('three in five seconds, and then never again', () => {
  let now = 0;
  const may = limitAttempts(raises, () => now);
  expect([may(), may(), may(), may()]).toEqual([true, true, true, false]);
  now = 60_000;
  expect(may()).toBe(false);
});

test('those spread over time are not counted together', () => {
  let now = 0;
  const may = limitAttempts(raises, () => now);
  for (let at = 0; at < 100; at++) {
    expect(may()).toBe(true);
    now += raises.within / raises.most + 1;
  }
});

test('never more than the most in any span, whenever they come', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3000), { maxLength: 60 }), (pauses) => {
      let now = 0;
      const may = limitAttempts(raises, () => now);
      const made: number[] = [];
      for (const pause of pauses) {
        now += pause;
        if (may()) made.push(now);
      }
      for (const [at, first] of made.entries()) {
        const next = made[at + raises.most];
        if (next !== undefined) expect(next - first).toBeGreaterThanOrEqual(raises.within);
      }
    }),
  );
});
