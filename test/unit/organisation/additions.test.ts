import { expect, test } from 'vitest';
import { additionsFor, municipalitiesOf } from '@/utils/organisation/additions';
import { parsePack } from '@/utils/organisation/parse';

const parsed = parsePack({
  format: 1,
  organisation: { nb: 'Bydelen', nn: 'Bydelen', en: 'The district' },
  version: '1',
  municipalities: [
    { id: 'vest', name: 'Vest' },
    { id: 'aust', name: 'Aust' },
  ],
  contacts: [
    { id: 'all', name: 'Alle' },
    { id: 'housing', name: 'Bolig', topics: ['housing'] },
    { id: 'west', name: 'Vest', municipalities: ['vest'], phone: '22 00 00 00' },
    { id: 'prison', name: 'Fengsel', roles: ['prison'] },
  ],
  links: [{ id: 'book', title: 'Boka', href: 'https://intra.example/bok' }],
});
if (!parsed.ok) throw new Error('the pack of this test is refused');
const { pack } = parsed;

test.each([
  [
    'at a field about housing',
    { topic: 'housing', role: 'caseworker', municipality: '' },
    ['all', 'housing'],
  ],
  ['at a field about pay', { topic: 'pay', role: 'caseworker', municipality: '' }, ['all']],
  ['in the west', { topic: 'pay', role: 'caseworker', municipality: 'vest' }, ['all', 'west']],
  ['in prison', { topic: 'pay', role: 'prison', municipality: '' }, ['all', 'prison']],
  ['without a field', { role: 'caseworker', municipality: 'vest' }, ['all', 'housing', 'west']],
] as const)('contacts %s', (_, reader, ids) => {
  const lines = additionsFor(pack, { language: 'nb', ...reader });
  expect(lines?.contacts.map(({ id }) => id)).toEqual(ids);
});

test('is said to be from the organisation, in the language of the reader', () => {
  const reader = { role: 'caseworker', municipality: '' } as const;
  expect(additionsFor(pack, { language: 'nb', ...reader })?.from).toEqual({ text: 'Bydelen' });
  expect(additionsFor(pack, { language: 'en', ...reader })?.from).toEqual({ text: 'The district' });
});

test('a link shows the host it leads to', () => {
  const lines = additionsFor(pack, { language: 'nb', role: 'caseworker', municipality: '' });
  expect(lines?.links[0]).toMatchObject({ title: { text: 'Boka' }, host: 'intra.example' });
});

test('municipalities by name', () => {
  expect(municipalitiesOf(pack, 'nn').map(({ id }) => id)).toEqual(['aust', 'vest']);
});

test('what is written once is of the language the pack says, and of none where it says none', () => {
  const reader = { role: 'caseworker', municipality: 'vest' } as const;
  const said = { ...pack, writtenIn: 'nb' as const };
  const english = additionsFor(said, { language: 'en', ...reader });
  expect(english?.from).toEqual({ text: 'The district' });
  expect(english?.contacts[0]?.name).toEqual({ text: 'Alle', lang: 'nb' });
  expect(english?.links[0]?.title).toEqual({ text: 'Boka', lang: 'nb' });
  expect(municipalitiesOf(said, 'en')[0]).toEqual({ id: 'aust', name: 'Aust', lang: 'nb' });
  expect(additionsFor(said, { language: 'nb', ...reader })?.contacts[0]?.name).toEqual({
    text: 'Alle',
  });
  const unsaid = additionsFor(pack, { language: 'en', ...reader });
  expect(unsaid?.contacts[0]?.name).toEqual({ text: 'Alle' });
});
