import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldDescription } from '@/utils/fields/types';
import { matchRules, normalName } from '@/utils/rules/match';
import type { PageRule } from '@/utils/rules/types';

const field = (label: string, more: Partial<FieldDescription> = {}) => ({
  controls: [],
  field: {
    label,
    group: '',
    section: '',
    hint: '',
    options: [],
    type: 'text',
    name: '',
    autocomplete: '',
    placeholder: '',
    title: '',
    ...more,
  },
});
type Field = ReturnType<typeof field>;

const rule = (meaning: Partial<PageRule>): PageRule => ({
  id: 'a',
  by: 'user',
  label: 'Adresse',
  topics: ['housing'],
  isHome: true,
  ...meaning,
});

const fits = (rules: PageRule[], fields: Field[], selected: readonly Field[] = []) => {
  const chosen = new Set<unknown>(selected.map(({ controls }) => controls));
  return matchRules(rules, fields, (_, controls) => chosen.has(controls)).decided;
};

/** Places of the fields that one rule means. */
const meant = (one: PageRule, fields: Field[]) =>
  [...fits([one], fields).keys()].map((found) => fields.indexOf(found));

test.each([
  ['Adresse', 'adresse'],
  ['  ADRESSE: *', 'adresse'],
  ['3.1 Adresse:', 'adresse'],
  ['3) Adresse', 'adresse'],
  ['Adressé', 'adresse'],
  ['E-post', 'epost'],
  ['Telefon 2', 'telefon 2'],
  ['2026', '2026'],
  ['—', ''],
])('the name %j is compared as %j', (name, normal) => {
  expect(normalName(name)).toBe(normal);
});

describe('a name alone', () => {
  test('means every field of that name, in whatever group and of whatever kind', () => {
    const fields = [
      field('Adresse', { group: 'Søker' }),
      field('adresse:', { group: 'Arbeidsgiver', type: 'textarea' }),
      field('Adressefelt'),
    ];
    expect(meant(rule({ isHome: false }), fields)).toEqual([0, 1]);
  });
});

describe('this field', () => {
  const exact = { group: 'Søker', section: 'Innkomst', type: 'text' };
  const other = field('Adresse', { ...exact, group: 'Arbeidsgiver' });

  test.each<[string, Partial<FieldDescription>[], Partial<PageRule>, number[]]>([
    ['as it was', [exact], {}, [0]],
    ['repeated, as for several persons', [exact, exact], {}, [0, 1]],
    ['a text grew longer', [{ ...exact, type: 'textarea' }], {}, [0]],
    ['a list became buttons', [{ ...exact, type: 'radio' }], { type: 'select' }, [0]],
    ['it asks for a day now', [{ ...exact, type: 'date' }], {}, []],
    ['the group is called something else', [{ ...exact, group: 'Personen' }], {}, [0]],
    ['the group is gone', [{ ...exact, group: '' }], {}, [0]],
    ['the section is called something else', [{ ...exact, section: 'Mottak' }], {}, [0]],
    ['both are, on its form', [{ ...exact, group: 'A', section: 'B' }], {}, [0]],
    ['both are, elsewhere', [{ ...exact, group: 'A', section: 'B' }], { isHome: false }, []],
    [
      'its group is, elsewhere, where neither form has sections',
      [{ ...exact, group: 'A', section: '' }],
      { section: '', isHome: false },
      [],
    ],
    [
      'two changed alike',
      [
        { ...exact, group: 'A' },
        { ...exact, group: 'B' },
      ],
      {},
      [],
    ],
  ])('%s', (_, fields, more, expected) => {
    const given = fields.map((one) => field('Adresse', one));
    expect(meant(rule({ ...exact, ...more }), given)).toEqual(expected);
  });

  test('is not the other of its name while it is there itself', () => {
    expect(meant(rule(exact), [other, field('Adresse', exact)])).toEqual([1]);
  });

  test('outside any group is not the one inside a group', () => {
    const bare = { group: '', section: '', type: 'text' };
    expect(meant(rule({ ...bare, isHome: false }), [field('Adresse', exact)])).toEqual([]);
  });
});

describe('a selector', () => {
  const twins = [field('Adresse', { group: 'A' }), field('Adresse', { group: 'A' })];

  test('tells fields apart that the rest leaves', () => {
    const chosen = fits([rule({ group: 'A', selector: '#b' })], twins, twins.slice(1));
    expect([...chosen.keys()]).toEqual([twins[1]]);
  });

  test('that fits none of them any more is passed over', () => {
    expect(fits([rule({ group: 'A', selector: '#gone' })], twins).size).toBe(2);
  });

  test('alone finds a field without a name, and no field of a name it does not fit', () => {
    const fields = [field(''), field('Annet')];
    const nameless = rule({ label: '', selector: '#x' });
    expect([...fits([nameless], fields, fields.slice(0, 1)).keys()]).toEqual([fields[0]]);
    expect(fits([rule({ label: '' })], fields, fields).size).toBe(0);
  });
});

test('the first rule that means a field decides; those after it have met it all the same', () => {
  const rules = [
    rule({ id: 'org', by: 'organisation', topics: [] }),
    rule({ id: 'own', topics: ['work'] }),
    rule({ id: 'gone', label: 'Fødeland' }),
  ];
  const one = field('Adresse');
  const { decided, met } = matchRules(rules, [one], () => false);
  expect(decided.get(one)?.id).toBe('org');
  expect([...met].map(({ id }) => id)).toEqual(['org', 'own']);
});

test('whatever fields are called: a rule made from a field means that field, and order does not matter', () => {
  const names = fc.constantFrom('Navn', 'Adresse', 'Land', '1.2 Navn', '');
  const fields = fc.array(
    fc
      .tuple(names, names, names, fc.constantFrom('text', 'date', 'select'))
      .map(([label, group, section, type]) => field(label || 'Annet', { group, section, type })),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(fields, fc.nat(), (all, at) => {
      const picked = all[at % all.length] as Field;
      const { label, group, section, type } = picked.field;
      const own = rule({ label, group, section, type, isHome: false });
      const decided = fits([own], all);
      expect(decided.has(picked)).toBe(true);
      expect(new Set(fits([own], [...all].reverse()).keys())).toEqual(new Set(decided.keys()));
    }),
  );
});
