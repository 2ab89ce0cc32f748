import guide from 'virtual:guide/nb';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { osloClock } from '@/utils/hours/clock';
import { openState } from '@/utils/hours/open-state';
import { openNowForSameNeed } from '@/utils/hours/same-need';

const oslo = (iso: string) => DateTime.fromISO(iso, { zone: 'Europe/Oslo' }).toJSDate();
const contactOf = (id: string) => {
  const found = guide.contacts.find((contact) => contact.id === id);
  if (!found) throw new Error(`The guide has no contact ${id}`);
  return found;
};

test('whoever is closed names somebody who is open for the same need, at any moment', () => {
  const closing = guide.contacts.filter(({ hours }) => Array.isArray(hours));
  expect(closing.length).toBeGreaterThan(2);
  fc.assert(
    fc.property(
      fc.constantFrom(...closing),
      fc.date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true }),
      (contact, now) => {
        fc.pre(openState(contact.hours, now).state !== 'open');
        const others = openNowForSameNeed(contact, guide.contacts, now);
        expect(others.length, contact.id).toBeGreaterThan(0);
        for (const other of others) {
          expect(other.id).not.toBe(contact.id);
          expect(openState(other.hours, now).state).toBe('open');
          expect(other.needs.some((need) => contact.needs.includes(need))).toBe(true);
        }
      },
    ),
  );
});

test('an advice line for staff never stands in for a line that helps people', () => {
  const advice = { ...contactOf('rosa'), id: 'advice', adviceOnly: true };
  const night = oslo('2026-11-22T02:00');
  const ids = openNowForSameNeed(contactOf('udi'), [advice, contactOf('rosa')], night).map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['rosa']);
});

test('a line for children does not stand in for one for adults', () => {
  const child = { ...contactOf('rosa'), id: 'child', applies: 'minor' as const };
  const adult = { ...contactOf('udi'), applies: 'adult' as const };
  expect(openNowForSameNeed(adult, [child], oslo('2026-11-22T02:00'))).toEqual([]);
});

test.each([
  ['nb', { weekday: 'mandag', time: '10.00' }],
  ['nn', { weekday: 'måndag', time: '10.00' }],
  ['en', { weekday: 'Monday', time: '10:00' }],
] as const)('a moment is said in Norwegian time and in %s', (language, words) => {
  expect(osloClock(oslo('2026-11-23T10:00'), language)).toEqual(words);
});
