import built from 'virtual:guide/nb';
import { describe, expect, test } from 'vitest';
import { profilingRows } from '@/guide/sources/profiling-rows';
import { readAndCheck } from '@/scripts/guide/check/all';
import { checkDecisions, decisionRules } from '@/scripts/guide/check/decisions/all';
import { contact, content, item, root, text } from './sample';

const { content: guide } = readAndCheck(root);
const broken = (...args: Parameters<typeof content>) =>
  new Set(
    checkDecisions(content(...args)).map(({ what }) => what.replace(/^.*\((nb|nn|en)\) /, '')),
  );

test('the guide keeps every decision on where the sources differ', () => {
  expect(checkDecisions(guide)).toEqual([]);
});

const avert = {
  nb: 'Alvorlig kriminalitet som du vet vil skje, eller holder for mest sannsynlig, skal du avverge.',
  nn: 'Alvorleg kriminalitet som du veit vil skje, eller held for mest sannsynleg, skal du avverje.',
  en: 'Serious crime that you know will happen, or hold to be most likely, you must avert.',
};
const child = {
  nb: 'Barn meldes til barnevernet.',
  nn: 'Barn blir melde til barnevernet.',
  en: 'Children are reported to child welfare.',
};
const promise = {
  nb: 'Vi har taushetsplikt.',
  nn: 'Vi har teieplikt.',
  en: 'What you say stays confidential.',
};
const join = (...texts: { nb: string; nn: string; en: string }[]) => ({
  nb: texts.map(({ nb }) => nb).join(' '),
  nn: texts.map(({ nn }) => nn).join(' '),
  en: texts.map(({ en }) => en).join(' '),
});

/** For each decision something that breaks it, and where that can be shown the same put right. */
const cases: [string, Parameters<typeof content>, Parameters<typeof content>?][] = [
  [
    'speaks of confidentiality without its two exceptions',
    [[item({ kind: 'tell', text: promise })]],
    [[item({ kind: 'tell', text: join(promise, avert, child) })]],
  ],
  [
    'speaks of confidentiality without its two exceptions',
    [[item({ kind: 'tell', text: join(promise, avert) })]],
  ],
  [
    'names the duty to avert without what triggers it',
    [[item({ kind: 'duty', text: text('straffeloven § 196') })]],
    [[item({ kind: 'duty', text: avert })]],
  ],
  [
    'shows the rule of consent alone',
    [
      [
        item({
          kind: 'duty',
          topics: ['consent-sharing'],
          text: {
            nb: 'Be om samtykke før du drøfter saken.',
            nn: 'Be om samtykke før du drøftar saka.',
            en: 'Ask for consent before you discuss the case.',
          },
        }),
      ],
    ],
  ],
  [
    'puts the guidance unit (466 15 000) under reporting',
    [[item({ kind: 'step', text: text('Meld til 466 15 000. Report.') })]],
    [[item({ kind: 'service', text: text('Råd på 466 15 000. Advice.') })]],
  ],
  [
    'puts the guidance unit (466 15 000) under reporting',
    [[item({ kind: 'duty', text: child, contacts: ['guidance-unit-children'] })]],
  ],
  [
    'gives a contact for advice other needs',
    [[], [contact({ adviceOnly: true, needs: ['child'] })]],
    [[], [contact({ adviceOnly: true, needs: ['advice-for-staff'] })]],
  ],
  [
    'tells of the talk with a presumed minor without its safeguards',
    [[item({ kind: 'step', text: child, rests: ['kom-323'] })]],
  ],
  [
    'leaves open what a doubtful age means',
    [[item({ kind: 'step', text: text('Spør om alderen.'), rests: ['kom-467'] })]],
  ],
  [
    'gives the pressure needed in forced labour before the law on minors',
    [[item({ kind: 'definition', rests: ['kom-089'] })]],
    [[item({ kind: 'definition', rests: ['kom-036', 'kom-089'] })]],
  ],
  [
    'names too few who can decide an emergency placement (§ 4-5)',
    [[item({ kind: 'law', text: text('Barnevernet (§ 4-5), child welfare.') })]],
    [[item({ kind: 'law', text: text('Barnevernet/child welfare, påtale/prosecutor (§ 4-5).') })]],
  ],
  [
    'narrows which children child welfare protects',
    [[item({ kind: 'right', text: text('Barn som bor i Norge.'), rests: ['kom-560'] })]],
  ],
  [
    'gives 116 111 other hours or hides the first choice',
    [[], [contact({ phone: '116 111', hours: undefined })]],
  ],
  [
    'speaks of free legal help without how much of it',
    [
      [
        item({
          kind: 'right',
          text: { nb: 'Gratis advokat.', nn: 'Gratis advokat.', en: 'A free lawyer.' },
        }),
      ],
    ],
  ],
  [
    'makes lawful stay look like a condition for help',
    [[item({ kind: 'duty', text: text('Krisesenteret.'), rests: ['shelter-015'] })]],
  ],
  [
    'narrows whom ROSA helps to sexual exploitation',
    [[], [contact({ id: 'rosa', what: text('Prostitusjon.') })]],
  ],
  [
    'lets IOM decide about assisted return',
    [[item({ kind: 'help', text: { nb: 'IOM avgjør.', nn: 'IOM avgjer.', en: 'IOM decides.' } })]],
  ],
  [
    'lets prison staff explain rights alone',
    [[item({ kind: 'conversation', text: text('Forklar alt.'), rests: ['prison-202'] })]],
  ],
  [
    'does not say to promise nothing',
    [[item({ kind: 'conversation', text: text('Snakk rolig.'), rests: ['prison-203'] })]],
  ],
  [
    'says that certain authorities confirm who is a victim',
    [[item({ kind: 'responsibility', rests: ['strom-482'] })]],
  ],
  [
    'makes gain part of what trafficking is',
    [
      [
        item({
          kind: 'definition',
          text: {
            nb: 'Å utnytte noen for å tjene penger.',
            nn: 'Å utnytte nokon for å tene pengar.',
            en: 'Exploiting someone with the aim of profit.',
          },
        }),
      ],
    ],
  ],
  [
    'calls removal of organs a purpose as such',
    [[item({ kind: 'law', text: text('Organer.'), rests: ['kom-031'] })]],
  ],
  [
    'calls KOM by an older name',
    [
      [
        item({
          kind: 'service',
          text: {
            nb: 'Koordineringsenheten for ofre',
            nn: 'Koordineringsenheten for offer',
            en: 'The Coordination Unit for victims',
          },
        }),
      ],
    ],
  ],
  [
    'repeats a slip of translation from a source',
    [[item({ text: { nb: 'Stresskader.', nn: 'Stresskader.', en: 'Stress injuries.' } })]],
  ],
  [
    'shows something of 2012 as current',
    [[item({ kind: 'right', topics: [], rests: ['plan-115'] })], [], 'rights-help'],
    [[item({ kind: 'background', topics: [], rests: ['plan-115'] })], [], 'background'],
  ],
  [
    'shows something of 2012 as current',
    [[item({ kind: 'background', topics: ['housing'], rests: ['plan-115'] })], [], 'background'],
  ],
  ['rests a contact on plan-2012', [[], [contact({ rests: ['kom-419', 'plan-114'] })]]],
  [
    'lets a trait of people be prompted',
    [[item({ text: text('Mistanke? Suspicion?'), rests: ['kom-214'] })]],
    [
      [
        item({
          kind: 'background',
          topics: [],
          text: text('Ikke profilering, profiling.'),
          rests: ['kom-214'],
        }),
      ],
    ],
  ],
  [
    'names a trait of people without the warning against profiling',
    [[item({ kind: 'background', topics: [], rests: ['strom-428'] })]],
  ],
  [
    'gives an address that is no longer used',
    [[], [contact({ web: ['bymisjon.no'] })]],
    [[], [contact({ web: ['kirkensbymisjon.no', 'politiet.no'] })]],
  ],
  [
    "gives the Salvation Army's prison number as its general one",
    [[], [contact({ phone: '47 46 69 21', rests: ['prison-346'] })]],
    [[], [contact({ phone: '47 46 69 21', rests: ['prison-346'], roles: ['prison'] })]],
  ],
];

describe('each decision', () => {
  test.each(cases)('tells what %s', (decision, wrong, right) => {
    expect([...broken(...wrong)]).toContain(decision);
    if (right) expect([...broken(...right)]).not.toContain(decision);
  });

  test('has something that breaks it', () => {
    const shown = new Set(cases.map(([decision]) => decision));
    expect(decisionRules.map((rule) => rule.broken).filter((name) => !shown.has(name))).toEqual([]);
  });
});

test('profiling rows are never prompted in the built guide, whatever the field', () => {
  const prompted = built.items.filter(({ topics }) => topics.length > 0);
  const rows = prompted.flatMap(({ sources }) => sources.flatMap((source) => source.rows));
  expect(rows.filter((row) => profilingRows.has(row))).toEqual([]);
});

test('whom one reports to about a child is never the guidance unit, and everyone can reach a child line', () => {
  const lines = built.contacts.filter(({ needs }) => needs.includes('child'));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter(({ adviceOnly, phone }) => adviceOnly || phone === '466 15 000')).toEqual([]);
});
