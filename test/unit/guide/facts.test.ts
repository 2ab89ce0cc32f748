import { describe, expect, test } from 'vitest';
import { readAndCheck } from '@/scripts/guide/check/all';
import { checkFacts } from '@/scripts/guide/check/facts/check';
import { factsIn } from '@/scripts/guide/check/facts/stated';
import { itemsOf, textsOfContact, textsOfItem } from '@/scripts/guide/content';
import { contact, content, item, root, text } from './sample';

const { content: guide } = readAndCheck(root);

test('every number, address, section, law and hour of the guide stands in a row it cites', () => {
  expect(checkFacts(guide)).toEqual([]);
});

test('a publisher is linked only where a source gives the address', () => {
  const { edition } = guide;
  if (!edition) throw new Error('The guide has no edition');
  const sources = edition.value.sources.map((source) => ({ ...source, web: 'example.no' }));
  const linked = { ...guide, edition: { ...edition, value: { ...edition.value, sources } } };
  expect(checkFacts(linked)).toHaveLength(sources.length);
});

test('there is much to compare', () => {
  const texts = [
    ...itemsOf(guide).flatMap(({ value }) => textsOfItem(value)),
    ...guide.contacts.flatMap(({ value }) => textsOfContact(value)),
  ].map((found) => factsIn(found.text));
  for (const sort of ['numbers', 'sections', 'laws', 'phones'] as const) {
    expect(texts.flatMap((facts) => facts[sort]).length, sort).toBeGreaterThan(20);
  }
  expect(guide.contacts.filter(({ value }) => value.phone).length).toBeGreaterThan(10);
  expect(guide.contacts.filter(({ value }) => value.hours).length).toBeGreaterThan(4);
});

describe('what no row states is told', () => {
  test.each([
    ['phone number', { text: text('Ring 22 33 11 61.'), rests: ['kom-419'] }],
    ['short number', { text: text('Ring 110.'), rests: ['kom-457'] }],
    ['number of another row', { text: text('Ring 113.'), rests: ['kom-457'] }],
    ['web address', { text: text('Se rosa.no.'), rests: ['kom-421'] }],
    ['e-mail', { text: text('Skriv til post@politiet.no.'), rests: ['kom-606'] }],
    ['section', { text: text('Straffeloven § 258.'), rests: ['kom-027'] }],
    ['section with a letter', { text: text('Utlendingsloven § 98b.'), rests: ['kom-523'] }],
    ['law', { text: text('Barnevernsloven § 257.'), rests: ['kom-027'] }],
    ['share of hours', { text: text('Fem, altså 5 timer.'), rests: ['kom-510'] }],
    ['year', { text: text('Siden 1999.'), rests: ['kom-026'] }],
  ])('%s', (_name, overrides) => {
    expect(checkFacts(content([item(overrides)]))).not.toEqual([]);
  });

  test.each([
    ['a phone number', { phone: '22 33 11 61' }],
    [
      'hours of another day',
      {
        phone: '23 35 16 00',
        rests: ['kom-616'],
        hours: [{ days: ['sat'], from: '10:00', to: '15:00' }],
      },
    ],
    [
      'hours that end later',
      {
        phone: '23 35 16 00',
        rests: ['kom-616'],
        hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '10:00', to: '16:00' }],
      },
    ],
    ['hours where none are stated', { phone: '112', rests: ['kom-457'], hours: 'always' }],
  ])('in a contact, %s', (_name, overrides) => {
    expect(checkFacts(content([], [contact(overrides)]))).not.toEqual([]);
  });
});

describe('what a row states passes in every way of writing it', () => {
  test.each([
    ['+47 before', { text: text('Ring (+47) 22 33 11 60.'), rests: ['kom-419'] }],
    ['a domain whose page is stated', { text: text('Se dinutvei.no.'), rests: ['kom-700'] }],
    ['two sections', { text: text('Straffeloven §§ 196 og 258.'), rests: ['kom-450'] }],
    ['a letter of a section', { text: text('Straffeloven § 257 bokstav a.'), rests: ['kom-028'] }],
    ['18, which needs no row', { text: text('Er personen under 18?'), rests: ['kom-220'] }],
  ])('%s', (_name, overrides) => {
    expect(checkFacts(content([item(overrides)]))).toEqual([]);
  });

  test('stated hours', () => {
    const udi = contact({
      phone: '23 35 16 00',
      rests: ['kom-616'],
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '10:00', to: '15:00' }],
    });
    expect(checkFacts(content([], [udi]))).toEqual([]);
  });
});
