import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseOf, formOf, placeOf } from '@/utils/notes/address/place';
import type { SiteRule } from '@/utils/notes/types';

const site = 'https://sak.kommune.example';
const at = (path: string) => `${site}${path}`;

describe('addresses that name a case', () => {
  test.each([
    '/sak/4711',
    '/sak/17',
    '/case/7',
    '/saker/2026-1184',
    '/sak/2026/1184',
    '/mappe/AB-4711',
    '/2026-1184/skjema',
    '/AB-4711',
    '/x-arkiv/SAK-2026-1184',
    '/interview/4711',
    '/klient/77/samtale/3',
    '/person/01019012345',
    '/app/no/sak/4711/vis',
    '/sak/550e8400-e29b-41d4-a716-446655440000',
    '/550e8400-e29b-41d4-a716-446655440000/intake',
    '/innkomst?id=4712',
    '/innkomst.aspx?ID=4712&steg=2',
    '/skjema?sak=17',
    '/skjema?sakId=4711',
    '/skjema?sak_nr=2026-1184',
    '/skjema?person-id=3',
    '/app.do?action=vis&klient=12',
    '/app#/sak/4711',
    '/app#!/klient/12/skjema',
    '/app#sak=4711',
    '/app#/skjema?sak=4711',
    '/skjema?ref=AB-4711',
    '/s%C3%B8knad/4711',
    '/søknad/4711',
    '/skjema/2026-1184',
    '/sak/4711/',
    '/sak/4711;jsessionid=ABC123',
    '/visit?foo=123456',
    '/submission/12?returnUrl=%2Fhjem',
  ])('%s', (path) => {
    expect(caseOf(at(path))).not.toBeNull();
  });
});

describe('addresses that name none', () => {
  test.each([
    '/',
    '/skjema',
    '/skjema/steg/2',
    '/skjema/steg2',
    '/skjema/step-3',
    '/skjema/side/4',
    '/skjema/trinn/2/del/3',
    '/skjema?page=2',
    '/skjema?side=4711',
    '/skjema?steg=12',
    '/arkiv/2026',
    '/arkiv/2026/11/22',
    '/arkiv/2026-11',
    '/logg/2026-11-22',
    '/logg/22.11.2026',
    '/logg/20261122',
    '/rapporter/2025',
    '/nb/skjema',
    '/en-GB/skjema',
    '/nb-NO/skjema?lang=nn',
    '/api/v2/skjema',
    '/v1.2.3/skjema',
    '/sak/ny',
    '/sak/new',
    '/saker/opprett',
    '/sak?id=0',
    '/sak?id=ny',
    '/skjema?id=-1',
    '/skjema/4711',
    '/form/8842/steg/2',
    '/x/Ab12Cd34',
    '/single/Ab12Cd345',
    '/i/Ab12Cd345',
    '/fyllut/nav100717/personopplysninger',
    '/skjemaer/RF-1030',
    '/NAV-100717/utfylling',
    '/enhet/0219/skjema',
    '/kontor/4402/innkomst',
    '/kommune/0301/samtale',
    '/prosjekt/12345/skjema',
    '/user/12345/skjema',
    '/skjema?enhet=0219',
    '/skjema?kontorId=4402',
    '/skjema?userId=12345',
    '/skjema?saksbehandlerId=98765',
    '/skjema?session=9912345678',
    '/skjema?PHPSESSID=ab12cd34ef56',
    '/skjema;jsessionid=0123456789',
    '/skjema?client_id=123456',
    '/skjema?state=123456&code=998877',
    '/skjema?_=1732260000000',
    '/skjema?t=1732260000000',
    '/skjema?foo=1732260000000',
    '/skjema?utm_source=123456',
    '/skjema?formId=8842',
    '/skjema?skjemaId=8842',
    '/skjema?fra=2026-11-22&til=2026-12-01',
    '/skjema?year=2026',
    '/skjema#del-4711',
    '/skjema#4711',
    '/intake-form-v2',
    '/utf8/html5',
  ])('%s', (path) => {
    expect(caseOf(at(path))).toBeNull();
  });
  test.each([
    '',
    'about:blank',
    'javascript:4711',
    'file:///sak/4711',
    'chrome-extension://abc/sak/4711',
    'https://',
    'https://nettskjema.no/a/123456',
    'https://docs.google.com/forms/d/e/1FAIpQLSd1234/viewform?id=4711',
    'https://ee.kobotoolbox.org/single/4711?id=12',
  ])('%s', (address) => {
    expect(caseOf(address)).toBeNull();
  });
});

describe('one case, many addresses', () => {
  test.each([
    ['/sak/4711', '/sak/4711/'],
    ['/sak/4711', '/sak/4711/steg/2'],
    ['/sak/4711', '/sak/4711/steg-2'],
    ['/sak/4711', '/sak/4711/bolig'],
    ['/sak/4711', '/sak/4711/rediger'],
    ['/sak/4711', '/vis/sak/4711'],
    ['/sak/4711', '/nb/sak/4711?lang=nn'],
    ['/sak/4711', '/sak/4711?page=2&sort=navn'],
    ['/sak/4711', '/sak/4711#bosted'],
    ['/sak/4711', '/sak/4711/samtale/ny'],
    ['/sak/4711', '/sak/4711/dokument/8812'],
    ['/sak/4711', '/sak/4711?token=998877665544'],
    ['/sak/4711', '/steg/2/sak/4711'],
    ['/app#/sak/4711/steg/1', '/app#/sak/4711/steg/2'],
    ['/skjema?id=4711&steg=1', '/skjema?steg=2&id=4711'],
    ['/steg1.aspx?id=4711', '/steg2.aspx?id=4711'],
    ['/bolig.aspx?sak=4711', '/arbeid.aspx?sak=4711'],
    ['/sak/2026/1184', '/sak/2026/1184/side/3'],
    ['/sak/AB%2D4711', '/sak/AB-4711'],
  ])('%s and %s', (one, other) => {
    expect(caseOf(at(one))).not.toBeNull();
    expect(caseOf(at(one))).toBe(caseOf(at(other)));
  });
});

describe('two cases', () => {
  test.each([
    ['/sak/4711', '/sak/4712'],
    ['/sak/2026/1184', '/sak/2025/1184'],
    ['/barnevern/sak/4711', '/sosial/sak/4711'],
    ['/klient/4711', '/tiltak/4711'],
    ['/familie/12345/barn/1', '/familie/12345/barn/2'],
    ['/familie/12345', '/familie/12345/barn/2'],
    ['/a?id=4711', '/b?id=4711'],
    ['/a?id=4711', '/a?id=4712'],
    ['/a?sak=4711&klient=1', '/a?sak=4711&klient=2'],
    ['/sak/4711?barn=1', '/sak/4711?barn=2'],
    ['/sak/0471', '/sak/471'],
    ['/app#/sak/1', '/app#/sak/2'],
  ])('%s and %s', (one, other) => {
    expect(caseOf(at(one))).not.toBeNull();
    expect(caseOf(at(one))).not.toBe(caseOf(at(other)));
  });
  test('the same path at another host', () => {
    expect(caseOf('https://a.example/sak/1')).not.toBe(caseOf('https://b.example/sak/1'));
  });
});

describe('forms', () => {
  test.each([
    ['/skjema/steg/1', '/skjema/steg/2'],
    ['/skjema/steg/bolig', '/skjema/steg/arbeid'],
    ['/skjema?page=1', '/skjema?page=2'],
    ['/sak/4711', '/sak/4712/steg/3'],
    ['/sak/ny', '/sak/4711'],
    ['/skjema?id=0', '/skjema?id=4711'],
    ['/nb/skjema', '/en/skjema'],
    ['/skjema#toppen', '/skjema'],
  ])('%s and %s are one form', (one, other) => {
    expect(formOf(at(one))).toBe(formOf(at(other)));
  });
  test.each([
    ['/skjema', '/kvittering'],
    ['/sak', '/sak/4711'],
    ['/sak', '/sak/ny'],
    ['/intake/a', '/intake/b'],
    ['/skjema/8842', '/skjema/8843'],
    ['/wizard-like/17', '/wizard-like/18'],
    ['/skjema?plass=12', '/skjema?plass=13'],
  ])('%s and %s are two', (one, other) => {
    expect(formOf(at(one))).not.toBe(formOf(at(other)));
  });
  test.each(['/sak/ny', '/sak/new', '/sak/opprett/steg/1', '/skjema?id=0', '/app#/sak/ny'])(
    '%s is a new case',
    (path) => {
      expect(placeOf(at(path)).isNew).toBe(true);
    },
  );
  test.each(['/sak', '/sak/4711', '/nyheter', '/klient/77/samtale/ny'])('%s is not', (path) => {
    expect(placeOf(at(path)).isNew).toBe(false);
  });
  test('a new case and its number have the same shape, also where the number is taken for a form’s', () => {
    expect(placeOf(at('/skjema/ny')).shape).toBe(placeOf(at('/skjema/4711')).shape);
  });
});

describe('site rules', () => {
  const rules: SiteRule[] = [
    { origin: site, under: '/skjema', case: { segment: 2 } },
    { origin: site, under: '/gammel', case: { query: 'k' } },
    { origin: site, under: '/sak', case: 'nowhere' },
    { origin: site, under: '/veiviser', case: 'nowhere', formSegments: 1 },
  ];
  test('a rule names the segment', () => {
    expect(caseOf(at('/skjema/abc/steg/2'), rules)).toBe(caseOf(at('/skjema/abc'), rules));
    expect(caseOf(at('/skjema/abc'), rules)).not.toBe(caseOf(at('/skjema/abd'), rules));
    expect(caseOf(at('/skjema'), rules)).toBeNull();
  });
  test('a rule names the query', () => {
    expect(caseOf(at('/gammel/side.aspx?K=kari'), rules)).toBe(caseOf(at('/gammel?k=kari'), rules));
  });
  test('a rule says that nothing does', () => {
    expect(caseOf(at('/sak/4711'), rules)).toBeNull();
    expect(caseOf(at('/saker/4711'), rules)).not.toBeNull();
  });
  test('steps with names of their own', () => {
    expect(formOf(at('/veiviser/bolig'), rules)).toBe(formOf(at('/veiviser/arbeid'), rules));
    expect(formOf(at('/veiviser/bolig'))).not.toBe(formOf(at('/veiviser/arbeid')));
  });
  test('the longest rule wins, whatever the order; other origins are not meant', () => {
    const two: SiteRule[] = [
      { origin: site, case: 'nowhere' },
      { origin: site, under: '/sak/intern', case: { segment: 3 } },
    ];
    expect(caseOf(at('/sak/intern/17'), two)).not.toBeNull();
    expect(caseOf(at('/sak/intern/17'), two.toReversed())).not.toBeNull();
    expect(caseOf('https://annet.example/sak/17', two)).not.toBeNull();
  });
});

describe('properties', () => {
  const number = fc.integer({ min: 1000, max: 99_999_999 }).map((one) => `${one}`);
  const serial = fc.tuple(
    fc.integer({ min: 1990, max: 2035 }),
    fc.integer({ min: 100, max: 9999 }),
  );
  const id = fc.oneof(
    number,
    serial.map(([year, n]) => `${year}-${n}`),
    fc.uuid(),
  );
  const word = fc.constantFrom('sak', 'klient', 'person', 'case', 'pasient', 'beboer');
  const step = fc.constantFrom(
    '/steg/2',
    '/step-3',
    '?page=2',
    '/side/4',
    '/trinn/12',
    '#del2',
    '/rediger',
    '/steg/bolig?lang=nn',
    '?from=2026-01-01',
    '/',
  );

  test('a step changes no case', () => {
    fc.assert(
      fc.property(word, id, step, (entity, one, tail) => {
        const bare = caseOf(at(`/${entity}/${one}`));
        return bare !== null && caseOf(at(`/${entity}/${one}${tail}`)) === bare;
      }),
    );
  });
  test('two numbers are two cases', () => {
    fc.assert(
      fc.property(word, id, id, step, (entity, one, other, tail) => {
        fc.pre(one !== other);
        return caseOf(at(`/${entity}/${one}${tail}`)) !== caseOf(at(`/${entity}/${other}${tail}`));
      }),
    );
  });
  test('steps alone are never a case', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('/skjema', '/steg/2', '/side/3', '/nb', '/vis')),
        step,
        (parts, tail) => caseOf(at(parts.join('') + tail)) === null,
      ),
    );
  });
  test('any text is answered', () => {
    const text = fc.oneof(
      fc.string(),
      fc.webUrl({ withFragments: true, withQueryParameters: true, size: 'small' }),
    );
    fc.assert(fc.property(text, (one) => typeof placeOf(one).formKey === 'string'));
  });
  test.each(['/1', '/2026/1', '?a=1', '&id=4711', '/steg', '{', '1-', 'a'])(
    'an address of %s again and again is answered; past 4096 signs it is not looked into',
    (part) => {
      expect(placeOf(at(`/${part.repeat(4000)}`.slice(0, 4000))).formKey).toContain(site);
      const long = at(`/sak/4711${part.repeat(200_000)}`.slice(0, 200_000));
      expect(placeOf(long)).toEqual({ caseKey: null, formKey: long, shape: long, isNew: false });
    },
  );
});
