import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Evidence,
  pauseAfter,
  settleTime,
  standingOf,
} from '@/entrypoints/panel/guard/standing';

const clear: Evidence = { seen: true, doubt: null, since: 1000 };

describe('whether presses count', () => {
  test.each([
    ['seen for half a second', clear, settleTime, 'counts'],
    ['seen for a little less', clear, settleTime - 1, 'settling'],
    ['nothing heard yet', { ...clear, seen: undefined }, 10_000, 'settling'],
    ['covered this moment', { ...clear, seen: false }, pauseAfter - 1, 'settling'],
    ['covered for a while', { ...clear, seen: false }, pauseAfter, 'paused'],
    ['doubted by the page’s side', { ...clear, doubt: 'style' }, pauseAfter, 'paused'],
    [
      'doubted before anything was seen',
      { ...clear, seen: undefined, doubt: 'size' },
      150,
      'paused',
    ],
  ] as const)('%s', (_, evidence, lasted, standing) => {
    expect(standingOf(evidence, evidence.since + lasted).standing).toBe(standing);
  });

  const evidence = fc.record({
    seen: fc.constantFrom(true, false, undefined),
    doubt: fc.constantFrom(null, 'gone', 'size', 'style', 'covered'),
    since: fc.nat(10_000),
  });

  test('never without sight, never in doubt, never before its time', () => {
    fc.assert(
      fc.property(evidence, fc.nat(10_000), (known, lasted) => {
        const { standing } = standingOf(known as Evidence, known.since + lasted);
        if (standing !== 'counts') return;
        expect(known).toMatchObject({ seen: true, doubt: null });
        expect(lasted).toBeGreaterThanOrEqual(settleTime);
      }),
    );
  });

  test('asked again when it said, it says something else or nothing is to come', () => {
    fc.assert(
      fc.property(evidence, fc.nat(2000), (known, lasted) => {
        const now = known.since + lasted;
        const { standing, until } = standingOf(known as Evidence, now);
        if (until === undefined) return;
        expect(standing).toBe('settling');
        expect(standingOf(known as Evidence, now + until).standing).not.toBe('settling');
      }),
    );
  });
});
