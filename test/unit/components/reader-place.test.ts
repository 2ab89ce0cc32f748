import { expect, test } from 'vitest';
import { byNeed } from '@/components/contact/contact-groups';
import { telHref } from '@/components/contact/contact-view';
import { placeOf } from '@/components/reader/place-of';
import { yearBeside } from '@/components/sources/year-beside';
import { sampleGuide } from '@/test/browser/components/sample';
import { sampleContacts } from '@/test/browser/components/sample-sources';

const guide = sampleGuide('nb');

test.each([
  ['', { kind: 'start' }],
  ['contacts', { kind: 'contacts', at: null }],
  ['sources', { kind: 'sources' }],
  ['nowhere', { kind: 'unknown' }],
])('address "%s" leads to %o', (address, expected) => {
  expect(placeOf(guide, address)).toEqual(expected);
});

test('chapters, sections, items and contacts are found by their addresses', () => {
  const [chapter] = guide.chapters;
  const [section] = chapter?.sections ?? [];
  const item = guide.items.find(({ id }) => id === section?.items[1]);
  const [contact] = guide.contacts;
  expect(placeOf(guide, chapter?.address ?? '?')).toEqual({ kind: 'chapter', chapter, at: null });
  expect(placeOf(guide, section?.address ?? '?')).toMatchObject({ at: section?.address });
  expect(placeOf(guide, item?.address ?? '?')).toMatchObject({ chapter, at: item?.address });
  expect(placeOf(guide, contact?.address ?? '?')).toEqual({
    kind: 'contacts',
    at: contact?.address,
  });
});

test('every contact stands in one group, under its first need', () => {
  const views = Object.values(sampleContacts('nb')).map((contact) => ({
    contact,
    open: { state: 'unstated' as const },
  }));
  const groups = byNeed(views);
  expect(groups.map(({ need }) => need)).toEqual([
    'emergency',
    'child',
    'adult-help',
    'residence',
    'advice-for-staff',
  ]);
  expect(groups.flatMap((group) => group.views)).toHaveLength(views.length);
});

test.each([
  ['22 33 11 60', 'tel:22331160'],
  ['+47 466 15 000', 'tel:+4746615000'],
  ['112', 'tel:112'],
])('%s is dialled as %s', (phone, href) => {
  expect(telHref(phone)).toBe(href);
});

test.each([
  ['KOM del 4', 2024, ''],
  ['Kommuneveileder tab. 8', 2015, ' (2015)'],
  ['Statusrapport 2012', 2012, ''],
  ['Krisesenter', null, ''],
])('beside %s of %s stands "%s"', (label, year, expected) => {
  expect(yearBeside({ label, year })).toBe(expected);
});
