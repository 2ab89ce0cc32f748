import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestFile } from '@/utils/data-file/read';
import { parsePack } from '@/utils/organisation/parse';

const least = { format: 1, organisation: 'Bydel Eksempel', version: '2026-11' };
const whole = {
  ...least,
  municipalities: [{ id: 'vest', name: { nb: 'Vest', nn: 'Vest', en: 'West' } }],
  contacts: [
    {
      id: 'team',
      name: 'Vaktteamet',
      phone: '22 00 00 00',
      email: 'team@bydel.example',
      link: 'https://bydel.example/team',
      topics: ['housing'],
      roles: ['caseworker'],
      municipalities: ['vest'],
    },
  ],
  routines: [
    {
      id: 'call-first',
      text: 'Ring vakten før du går.',
      link: { title: 'Rutinen', href: 'https://intra.example/rutine' },
      topics: ['safety'],
    },
  ],
  links: [{ id: 'handbook', title: 'Håndboka', href: 'https://intra.example/handbok' }],
  sites: [
    {
      origin: 'https://sak.bydel.example',
      fields: [{ id: 'a1', field: { label: 'Annet' }, topics: [] }],
      cases: [{ case: { query: 'sak' } }],
    },
  ],
  defaults: { language: 'nn', role: 'inspector' },
  settings: { passphrase: 'required', mostDays: 30, notes: 'on' },
};

test.each([
  ['the least', least],
  ['everything', whole],
])('accepts %s', (_, pack) => {
  expect(parsePack(JSON.stringify(pack))).toEqual({ ok: true, pack });
  expect(parsePack(pack)).toEqual({ ok: true, pack });
});

const contact = (more: object) => ({ ...least, contacts: [{ id: 'a', name: 'A', ...more }] });
const linked = (href: string) => ({ ...least, links: [{ id: 'a', title: 'A', href }] });

test.each([
  ['not JSON', '{', '', 'not-json'],
  ['nothing', undefined, '', 'not-json'],
  ['a list', [], '', 'type'],
  ['a name of another sort', { ...least, scripts: [] }, 'scripts', 'unknown-name'],
  ['no version', { format: 1, organisation: 'A' }, 'version', 'missing'],
  ['no organisation', { format: 1, version: '1' }, 'organisation', 'missing'],
  ['another format', { ...least, format: 2 }, 'format', 'not-among'],
  ['a script link', linked('javascript:alert(1)'), 'links[0].href', 'link'],
  ['a plain link', linked('http://intra.example'), 'links[0].href', 'link'],
  ['a data link', linked('data:text/html,a'), 'links[0].href', 'link'],
  ['a link with a password', linked('https://a:b@intra.example'), 'links[0].href', 'link'],
  ['mail with a ready text', linked('mailto:a@b.example?body=x'), 'links[0].href', 'link'],
  ['markup', contact({ what: 'a <img src=x>' }), 'contacts[0].what', 'markup'],
  ['turned text', contact({ what: 'a\u202eb' }), 'contacts[0].what', 'unseen-characters'],
  ['a letter in a number', contact({ phone: '22 AA' }), 'contacts[0].phone', 'phone'],
  ['an unknown topic', contact({ topics: ['money'] }), 'contacts[0].topics[0]', 'not-among'],
  [
    'a place nobody lists',
    contact({ municipalities: ['x'] }),
    'contacts[0].municipalities[0]',
    'unknown-municipality',
  ],
  [
    'the same id twice',
    { ...least, links: [1, 2].map(() => ({ id: 'a', title: 'A', href: 'tel:112' })) },
    'links[1].id',
    'twice',
  ],
  [
    'a path after the origin',
    { ...least, sites: [{ origin: 'https://a.example/x' }] },
    'sites[0].origin',
    'origin',
  ],
  [
    'a text without English',
    { ...least, organisation: { nb: 'A', nn: 'A' } },
    'organisation.en',
    'missing',
  ],
  [
    'a setting out of bounds',
    { ...least, settings: { mostDays: 91 } },
    'settings.mostDays',
    'too-long',
  ],
  [
    'a name that reaches into objects',
    '{"format":1,"__proto__":{"a":1}}',
    '__proto__',
    'reserved-name',
  ],
  ['too much', JSON.stringify(contact({ what: 'a'.repeat(longestFile) })), '', 'too-large'],
])('refuses %s, and says where', (_, given, path, problem) => {
  const parsed = parsePack(given);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok)
    expect(parsed.problems).toContainEqual(expect.objectContaining({ path, problem }));
});

test('says everything that is wrong, not only the first', () => {
  const parsed = parsePack({ ...contact({ phone: 'x', email: 'y' }), format: 3 });
  expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path).sort()).toEqual([
    'contacts[0].email',
    'contacts[0].phone',
    'format',
  ]);
});

/** Each error alone, and where it is; together they are in one pack. */
const errors: [string, object, string[]][] = [
  ['of a number', { format: 9 }, ['format']],
  ['no version', { version: undefined }, ['version']],
  [
    'of a text',
    { organisation: { nb: 'A', nn: '<b>', en: '' } },
    ['organisation.nn', 'organisation.en'],
  ],
  ['of names', { scripts: [], css: '' }, ['scripts', 'css']],
  [
    'of contacts',
    {
      contacts: [
        { id: 'a', name: 'A', phone: 'x', municipalities: ['nowhere', 'NO'] },
        { id: 'a', name: 'B', link: 'http://b.example', topics: ['housing', 'money'] },
        'c',
      ],
    },
    [
      'contacts[0].phone',
      'contacts[0].municipalities[0]',
      'contacts[0].municipalities[1]',
      'contacts[1].id',
      'contacts[1].link',
      'contacts[1].topics[1]',
      'contacts[2]',
    ],
  ],
  [
    'of links',
    {
      links: ['javascript:alert(1)', 'JaVaScRiPt:a', ' https://a.example', '//a.example'].map(
        (href, at) => ({ id: `l${at}`, title: 'A', href }),
      ),
    },
    ['links[0].href', 'links[1].href', 'links[2].href', 'links[3].href'],
  ],
  [
    'of sites',
    {
      sites: [
        {
          origin: 'ftp://a',
          fields: [1, 2].map(() => ({ id: 'f', field: { label: 'A' }, topics: [] })),
        },
      ],
    },
    ['sites[0].origin', 'sites[0].fields[1].id'],
  ],
  [
    'of settings',
    { settings: { role: 'prison', passphrase: 'no' } },
    ['settings.role', 'settings.passphrase'],
  ],
];

test.each([
  ...errors,
  [
    'of all together',
    Object.assign({}, ...errors.map(([, parts]) => parts)),
    errors.flatMap(([, , paths]) => paths),
  ],
] as typeof errors)('every error is named in one round, and once: %s', (_, parts, paths) => {
  const parsed = parsePack({ ...least, ...parts });
  expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path).sort()).toEqual(
    [...paths].sort(),
  );
});

test('beside a name that reaches into objects, the other errors are named too', () => {
  const parsed = parsePack(
    '{"format":1,"version":"1","__proto__":{"x":1},"contacts":[{"id":"a","name":"A","constructor":1,"phone":"x"}]}',
  );
  expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path).sort()).toEqual([
    '__proto__',
    'contacts[0].constructor',
    'contacts[0].phone',
    'organisation',
  ]);
});

test('errors beyond what anyone mends at once are counted, not left out in silence', () => {
  const contacts = Array.from({ length: 300 }, (_, at) => ({ id: `c${at}`, name: '', phone: '' }));
  const parsed = parsePack({ ...least, contacts });
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems).toHaveLength(501);
  expect(problems.at(-1)).toEqual({ path: '', problem: 'more', detail: '100' });
});

test('never half: whatever is given, a whole pack or problems', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.json(),
    fc.record({
      format: fc.constantFrom(1, 2),
      organisation: fc.string(),
      version: fc.string(),
      contacts: fc.array(fc.record({ id: fc.string(), name: fc.string(), phone: fc.string() })),
    }),
  );
  fc.assert(
    fc.property(anything, (given) => {
      const parsed = parsePack(given);
      if (parsed.ok) expect(parsePack(parsed.pack)).toEqual(parsed);
      else expect(parsed.problems.length).toBeGreaterThan(0);
    }),
  );
});

test.each([
  'https://intra.example/bok',
  'https://intranett/rutiner',
  'tel:+47 22 00 00 00',
  'mailto:vakt@etat.example',
])('a link may lead to %s', (href) => {
  expect(parsePack(linked(href)).ok).toBe(true);
});
