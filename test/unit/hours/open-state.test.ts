import Holidays from 'date-holidays';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { OpenSpan } from '@/guide/model';
import { isHoliday } from '@/utils/hours/holiday';
import { openState } from '@/utils/hours/open-state';

const weekdays = [1, 2, 3, 4, 5];
const udi: OpenSpan[] = [{ days: weekdays, from: 600, to: 900 }];
const oslo = (iso: string) => DateTime.fromISO(iso, { zone: 'Europe/Oslo' }).toJSDate();
const said = (iso: string | null) => (iso === null ? null : oslo(iso).toISOString());

describe('hours 10–15 on weekdays', () => {
  test.each([
    // [moment in Norway, state, until or opens in Norway]
    ['2026-11-23T10:00', 'open', '2026-11-23T15:00'],
    ['2026-11-23T14:59', 'open', '2026-11-23T15:00'],
    ['2026-11-23T09:59', 'closed', '2026-11-23T10:00'],
    ['2026-11-23T15:00', 'closed', '2026-11-24T10:00'],
    ['2026-11-27T15:00', 'closed', '2026-11-30T10:00'],
    ['2026-11-22T12:00', 'closed', '2026-11-23T10:00'],
    ['2026-11-22T00:00', 'closed', '2026-11-23T10:00'],
    ['2026-11-22T23:59', 'closed', '2026-11-23T10:00'],
    // Easter: Maundy Thursday to Easter Monday.
    ['2026-04-01T16:00', 'closed', '2026-04-07T10:00'],
    ['2026-04-02T12:00', 'maybe-closed', '2026-04-02T15:00'],
    ['2026-04-03T12:00', 'maybe-closed', '2026-04-03T15:00'],
    ['2026-04-05T12:00', 'closed', '2026-04-07T10:00'],
    ['2026-04-06T12:00', 'maybe-closed', '2026-04-06T15:00'],
    ['2026-04-06T15:00', 'closed', '2026-04-07T10:00'],
    ['2026-04-07T12:00', 'open', '2026-04-07T15:00'],
    ['2027-05-17T12:00', 'maybe-closed', '2027-05-17T15:00'],
    ['2026-05-14T12:00', 'maybe-closed', '2026-05-14T15:00'],
    ['2026-12-24T12:00', 'maybe-closed', '2026-12-24T15:00'],
    ['2026-12-23T20:00', 'closed', '2026-12-28T10:00'],
    ['2026-12-31T20:00', 'closed', '2027-01-04T10:00'],
    // The clocks change on 29 March and 25 October 2026.
    ['2026-03-27T16:00', 'closed', '2026-03-30T10:00'],
    ['2026-03-30T10:00', 'open', '2026-03-30T15:00'],
    ['2026-10-23T16:00', 'closed', '2026-10-26T10:00'],
    ['2026-10-26T09:59', 'closed', '2026-10-26T10:00'],
  ] as const)('%s is %s (%s)', (moment, state, then) => {
    const found = openState(udi, oslo(moment));
    expect(found.state).toBe(state);
    const date = 'until' in found ? found.until : 'opens' in found ? found.opens : null;
    expect(date?.toISOString()).toBe(said(then));
  });
});

test('no stated hours are none, and those who never close are open on Christmas Day', () => {
  expect(openState(null, oslo('2026-11-23T12:00'))).toEqual({ state: 'unstated' });
  expect(openState('always', oslo('2026-12-25T03:00'))).toEqual({ state: 'open', until: null });
});

test.each([
  ['Saturday before the clocks go forward', '2026-03-28T23:30', '2026-03-29T06:00'],
  ['in the hour after they went', '2026-03-29T03:00', '2026-03-29T06:00'],
  ['Saturday before they go back', '2026-10-24T23:30', '2026-10-25T06:00'],
  ['in the hour that comes twice', '2026-10-25T02:30', '2026-10-25T06:00'],
])('a night line stays open over midnight: %s', (_name, moment, until) => {
  const night: OpenSpan[] = [
    { days: [6], from: 22 * 60, to: 24 * 60 },
    { days: [7], from: 0, to: 6 * 60 },
  ];
  expect(openState(night, oslo(moment))).toEqual({ state: 'open', until: oslo(until) });
});

const spans = fc.array(
  fc
    .record({
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      from: fc.integer({ min: 0, max: 1439 }),
      length: fc.integer({ min: 1, max: 1440 }),
    })
    .map(({ days, from, length }) => ({ days, from, to: Math.min(from + length, 1440) })),
  { minLength: 1, maxLength: 3 },
);
const anyMoment = fc.date({
  min: new Date('2026-01-01T00:00Z'),
  max: new Date('2039-12-01T00:00Z'),
  noInvalidDate: true,
});
const nearChangeOfClocks = fc
  .tuple(
    fc.constantFrom('2026-03-29T01:00Z', '2026-10-25T01:00Z', '2027-03-28T01:00Z'),
    fc.integer({ min: -36 * 60, max: 36 * 60 }),
  )
  .map(([change, minutes]) => new Date(Date.parse(change) + minutes * 60_000));
const moments = fc.oneof(anyMoment, nearChangeOfClocks);

test('what is said of a moment comes true: open until then, closed until it opens', () => {
  fc.assert(
    fc.property(spans, moments, (hours, now) => {
      const found = openState(hours, now);
      if (found.state === 'open' || found.state === 'maybe-closed') {
        const until = found.until ?? now;
        expect(until.getTime()).toBeGreaterThan(now.getTime());
        const last = openState(hours, new Date(until.getTime() - 1)).state;
        expect(['open', 'maybe-closed']).toContain(last);
      } else if (found.state === 'closed' && found.opens) {
        expect(found.opens.getTime()).toBeGreaterThan(now.getTime());
        expect(openState(hours, found.opens).state).toBe('open');
      }
    }),
    { numRuns: 400 },
  );
});

test('the wall clock in Norway decides: open is the same as being within a span of that weekday', () => {
  fc.assert(
    fc.property(spans, moments, (hours, now) => {
      const wall = DateTime.fromJSDate(now, { zone: 'Europe/Oslo' });
      // The hour that is skipped in spring and comes twice in autumn is in nobody's hours.
      fc.pre(!(wall.weekday === 7 && wall.hour >= 1 && wall.hour <= 3));
      const minute = wall.hour * 60 + wall.minute;
      const within = hours.some(
        ({ days, from, to }) => days.includes(wall.weekday) && from <= minute && minute < to,
      );
      const holiday = isHoliday(wall.toISODate() ?? '');
      const state = within ? (holiday ? 'maybe-closed' : 'open') : 'closed';
      expect(openState(hours, now).state).toBe(state);
    }),
    { numRuns: 400 },
  );
});

test('the holidays are those of the library, for the years to come', () => {
  const norway = new Holidays('NO');
  for (let year = 2026; year <= 2040; year++) {
    for (const { date, type } of norway.getHolidays(year)) {
      const day = date.slice(0, 10);
      if (type === 'public' || type === 'bank') expect(isHoliday(day), day).toBe(true);
    }
  }
  expect(isHoliday('2026-05-18')).toBe(false);
  expect(isHoliday('2026-11-22')).toBe(false);
  expect(isHoliday(`${new Date().getFullYear() + 2}-12-25`), 'npm run hours:holidays').toBe(true);
});
