import { beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '@/scripts/guide/search-index';
import { createSearch, type Search } from '@/utils/search/search';
import { contact, content, item } from '../guide/sample';

const sign = (id: string, nb: string, nn: string, en: string, more = {}) =>
  item({ id, text: { nb, nn, en }, ...more });

const guide = content(
  [
    sign(
      'debt',
      'Har gjeld til arbeidsgiveren.',
      'Har gjeld til arbeidsgivaren.',
      'Owes the employer money.',
    ),
    sign(
      'reflection',
      'Kan søke om refleksjonsperiode.',
      'Kan søkje om refleksjonsperiode.',
      'May apply for a reflection period.',
    ),
    sign(
      'interpreter',
      'Bruk tolk når språket stopper samtalen.',
      'Bruk tolk når språket stoppar samtalen.',
      'Use an interpreter.',
    ),
    sign(
      'avert',
      'Straffeloven § 196 gjelder alle.',
      'Straffelova § 196 gjeld alle.',
      'Penal Code § 196 binds everyone.',
    ),
    sign('mapping', 'Kartlegg tolk i kommunen.', 'Kartlegg tolk i kommunen.', 'Map interpreters.', {
      kind: 'mapping',
    }),
    sign(
      'meaning',
      'Tolking er å oversette muntlig.',
      'Tolking er å omsetje munnleg.',
      'Interpreting is oral translation.',
      { kind: 'definition' },
    ),
    sign(
      'other',
      'Ring 22 33 11 60 til ROSA.',
      'Ring 22 33 11 60 til ROSA.',
      'Call ROSA on 22 33 11 60.',
      { detail: undefined },
    ),
  ],
  [
    contact({ id: 'rosa', phone: '22 33 11 60' }),
    contact({
      id: 'alarm',
      name: 'Alarmtelefonen',
      phone: '116 111',
      what: { nb: 'For barn.', nn: 'For barn.', en: 'For children.' },
    }),
    contact({
      id: 'udi',
      name: 'UDI',
      phone: '23 35 16 00',
      email: 'post@udi.no',
      web: ['udi.no/en'],
    }),
  ],
);

let search: Search;
beforeAll(() => {
  search = createSearch(buildSearchIndex(guide));
});
const found = (query: string, more = {}) =>
  search.search(query, { language: 'nb', limit: 10, ...more }).map(({ id }) => id);

describe('search', () => {
  test.each([
    ['gjeld', 'debt'],
    ['employer', 'debt'],
    ['arbeidsgivar', 'debt'],
    ['REFLEKSJON', 'reflection'],
    ['refleksjonstid', 'reflection'],
    ['periode', 'reflection'],
    ['reflkesjonsperiode', 'reflection'],
    ['straffelov', 'avert'],
    ['§ 196', 'avert'],
    ['196', 'avert'],
    ['spraak', 'interpreter'],
    ['sprak', 'interpreter'],
    ['rosa', 'rosa'],
    ['udi', 'udi'],
    ['post@udi.no', 'udi'],
    ['22331160', 'rosa'],
    ['22 33 11 60', 'rosa'],
    ['22 33', 'rosa'],
    ['+47 22 33 11 60', 'rosa'],
    ['116', 'alarm'],
    ['16 00', 'udi'],
    ['hvem ringer jeg om et barn', 'alarm'],
    ['telefon barn', 'alarm'],
    ['hva er tolking', 'meaning'],
  ])('"%s" finds %s first', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  test.each(['', ' ', '?', 'xyzzyx', '§'])('"%s" finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });

  test('planning ranks last but for planners', () => {
    const ids = found('tolk');
    expect(ids.indexOf('mapping')).toBeGreaterThan(ids.indexOf('interpreter'));
    expect(found('kartlegg')).toEqual(['mapping']);
    const scores = (role?: 'planner') =>
      search.search('tolk', { language: 'nb', limit: 9, role }).find(({ id }) => id === 'mapping')
        ?.score ?? 0;
    expect(scores('planner')).toBeGreaterThan(scores());
  });

  test('no more hits than asked for, each once, the best first', () => {
    const hits = search.search('tolk interpreter ring', { language: 'en', limit: 3 });
    expect(hits).toHaveLength(3);
    expect(new Set(hits.map(({ id }) => id)).size).toBe(3);
    expect(hits.map(({ score }) => score)).toEqual(
      hits.map(({ score }) => score).sort((a, b) => b - a),
    );
  });

  test('a hit says which words of the guide matched', () => {
    const [hit] = search.search('reflkesjon', { language: 'nb', limit: 1 });
    expect(hit?.terms).toContain('refleksjonsperiode');
  });

  test('hostile queries are only words', () => {
    for (const query of ['__proto__', 'constructor', '(((((', '\\', 'a'.repeat(5000), '\n\n']) {
      expect(Array.isArray(found(query))).toBe(true);
    }
  });
});
