/** Is someone open now, until when, or when again? */
import { DateTime } from 'luxon';
import type { GuideContact, OpenSpan } from '@/guide/model';
import { isHoliday } from './holiday';

/** Whether a contact answers now, as far as its sources tell. */
export type OpenState =
  /** Open; `until` is null for those who never close. */
  | { state: 'open'; until: Date | null }
  /** Within the stated hours of a public holiday: no source says whether they hold then. */
  | { state: 'maybe-closed'; until: Date }
  /** Closed; opens again on the next day that is no public holiday. */
  | { state: 'closed'; opens: Date | null }
  /** No source states any hours. */
  | { state: 'unstated' };

const zone = 'Europe/Oslo';
const minutesOfDay = 24 * 60;
/** The next opening is sought this far ahead: past Christmas or Easter and a weekend. */
const mostDaysAhead = 21;

/**
 * Whether a contact is open at a moment, by its stated hours in Norwegian time.
 * @param hours as the guide gives them
 * @param now any moment; the machine's own time zone plays no part
 */
export function openState(hours: GuideContact['hours'], now: Date): OpenState {
  if (hours === null) return { state: 'unstated' };
  if (hours === 'always') return { state: 'open', until: null };
  const moment = DateTime.fromJSDate(now, { zone });
  const span = spansOn(hours, moment).find(({ from, to }) => from <= moment && moment < to);
  if (!span) return { state: 'closed', opens: nextOpening(hours, moment) };
  const until = endOf(hours, span.to).toJSDate();
  return isHoliday(moment.toISODate() ?? '')
    ? { state: 'maybe-closed', until }
    : { state: 'open', until };
}

interface Opening {
  from: DateTime;
  to: DateTime;
}

/** The openings of the day that a moment falls in, by the clock on the wall. */
function spansOn(hours: readonly OpenSpan[], moment: DateTime): Opening[] {
  const midnight = moment.startOf('day');
  return hours
    .filter(({ days }) => days.includes(midnight.weekday))
    .map(({ from, to }) => ({ from: atMinute(midnight, from), to: atMinute(midnight, to) }))
    .filter(({ from, to }) => from < to) // a span inside the hour that the spring skips
    .sort((a, b) => a.from.toMillis() - b.from.toMillis());
}

/** Clock time, not time passed: on the days the clocks change 10:00 is still 10:00. */
function atMinute(midnight: DateTime, minute: number): DateTime {
  if (minute >= minutesOfDay) return midnight.plus({ days: 1 }).startOf('day');
  return midnight.set({ hour: Math.floor(minute / 60), minute: minute % 60 });
}

/** When an opening really ends: one that lasts to midnight may go on from there. */
function endOf(hours: readonly OpenSpan[], end: DateTime): DateTime {
  for (let days = 0; days < 7; days++) {
    const next = spansOn(hours, end).find(({ from, to }) => from <= end && end < to);
    if (!next) return end;
    end = next.to;
  }
  return end;
}

function nextOpening(hours: readonly OpenSpan[], moment: DateTime): Date | null {
  for (let ahead = 0; ahead <= mostDaysAhead; ahead++) {
    const day = moment.plus({ days: ahead });
    if (isHoliday(day.toISODate() ?? '')) continue;
    const next = spansOn(hours, day).find(({ from }) => from > moment);
    if (next) return next.from.toJSDate();
  }
  return null;
}
