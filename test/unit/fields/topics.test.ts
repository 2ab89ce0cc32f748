import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topicIds } from '@/guide/topics/ids';
import { topicsOf } from '@/utils/fields/topic';
import type { FieldDescription } from '@/utils/fields/types';

const field = (about: Partial<FieldDescription>): FieldDescription => ({
  label: '',
  group: '',
  section: '',
  hint: '',
  options: [],
  type: 'text',
  name: '',
  autocomplete: '',
  placeholder: '',
  title: '',
  ...about,
});
const first = (about: Partial<FieldDescription>) => topicsOf(field(about)).topics[0] ?? null;

test.each([
  ['Fødselsdato', 'age'],
  ['Har personen eget pass?', 'identity-documents'],
  ['Hvem oppbevarer passet ditt?', 'identity-documents'],
  ['Passport number', 'identity-documents'],
  ['Oppholdstillatelse', 'residence-status'],
  ['Opphaldsløyve', 'residence-status'],
  ['Immigration status', 'residence-status'],
  ['Boforhold', 'housing'],
  ['Living arrangements', 'housing'],
  ['Arbeidsgiver', 'work'],
  ['Arbeidsgjevar', 'work'],
  ['Employer', 'work'],
  ['Lønn utbetalt', 'pay'],
  ['Bank account', 'pay'],
  ['Gjeld', 'debt'],
  ['Outstanding debts', 'debt'],
  ['Hvordan kom du til Norge?', 'travel'],
  ['Korleis kom du hit?', 'travel'],
  ['Date of entry', 'travel'],
  ['Mobilnummer', 'communications'],
  ['Ledsager', 'accompanying-person'],
  ['Accompanied by', 'accompanying-person'],
  ['Behov for tolk', 'language'],
  ['Interpreter needed', 'language'],
  ['Skader', 'health'],
  ['Trusler eller vold', 'safety'],
  ['Sivilstand', 'family-network'],
  ['Salg av seksuelle tjenester', 'sexual-services'],
  ['Tidligere straffbare forhold', 'begging-offences'],
  ['Criminal charges', 'begging-offences'],
  ['Verge', 'child-situation'],
  ['Tidligere saker', 'history'],
  ['Saksbehandlers vurdering', 'observations'],
  ['Samtykke', 'consent-sharing'],
  ['Behov for bistand', 'needs-rights'],
  ['Verneutstyr', 'workplace-check'],
  ['Underleverandører', 'procurement'],
  ['Kartlegging av risikogrupper', 'local-mapping'],
])('%s is about %s', (label, topic) => {
  expect(first({ label })).toBe(topic);
});

test.each([
  'Nasjonalitet',
  'Statsborgerskap',
  'Statsborgarskap',
  'Etnisitet',
  'Religion',
  'Kjønn',
  'Gender',
  'Seksuell orientering',
  'Hudfarge',
  'Country of birth',
])('no profiling: %s gets no topic, whatever stands around it', (label) => {
  const about = {
    label,
    group: 'Arbeid og lønn',
    options: ['Lønn', 'Gjeld'],
    hint: 'pass og bolig',
  };
  expect(topicsOf(field(about)).topics).toEqual([]);
});

test.each(['Passord', 'Kalender', 'Kompass', 'Navn', 'Saksnummer', 'Dato for samtalen'])(
  'false friends and ordinary fields: %s',
  (label) => {
    expect(topicsOf(field({ label })).topics).toEqual([]);
  },
);

test.each([
  [{ label: 'Beløp', group: 'Gjeld' }, 'debt'],
  [{ label: 'Adresse', group: 'Arbeidsgiver' }, 'work'],
  [{ label: 'Land', group: 'Fødested' }, null],
  [{ label: 'Innsattnr', group: 'Identifikasjon' }, null],
  [{ label: 'Navn', group: 'Identifikasjon' }, null],
] as const)('a group gives meaning to bare labels, and to no others: %j', (about, topic) => {
  expect(first(about)).toBe(topic);
});

test.each([
  ['pay', 'Lønn', 'Lønna', 'Lønnen', 'Løn', 'Løna', 'Lønningen', 'Timeløn', 'Lønsslipp', 'Wages'],
  ['housing', 'Bosituasjon', 'Busituasjon', 'Bustad', 'Boligforhold', 'Living arrangements'],
  ['work', 'Arbeidsgivers', 'Arbeidsgivarar', 'Arbeidsgjevarens', 'Arbeidsoppgåver'],
  ['identity-documents', 'Passnummer', 'Pass nr.', 'Passets nummer', 'Passport no.'],
  ['pay', 'Hvem oppbevarer bankkortet?', 'Kven tek vare på bankkortet ditt?'],
  ['travel', 'Korleis kom du hit?', 'Hvordan kom du hit?', 'How did you get here?'],
  ['age', 'F.dato', 'Født dato', 'Fødd', 'DOB', 'D.O.B.'],
  ['communications', 'Tlf.', 'Tlf. mobil', 'Mob.nr.', 'Tel.', 'E-post', 'Epost', 'E-mail'],
  ['residence-status', 'Oppholdst.', 'Oppholdstillatelse', 'Opphaldsløyve'],
  ['observations', 'Behaviour', 'Behavior', 'Åtferd', 'Atferd'],
  ['begging-offences', 'Offence', 'Offense'],
  ['identity-documents', 'Driving licence', 'Driving license'],
])('all its forms are about %s: %j', (topic, ...labels) => {
  for (const label of labels) expect([label, first({ label })]).toEqual([label, topic]);
});

test('a word that only looks alike counts for nothing', () => {
  for (const label of ['Passord', 'Kompass', 'Passer det?', 'Kalender']) {
    expect([label, first({ label })]).toEqual([label, null]);
  }
  expect(first({ label: 'Boligrente' })).not.toBe('housing');
});

test.each([
  [{ label: 'Telefon', group: 'Saksbehandler' }, null],
  [{ label: 'E-post', group: 'Virksomhet' }, null],
  [{ label: 'Når slutter dagen?', group: 'Arbeid' }, 'work'],
  [{ label: 'Løpenummer', group: 'Arbeid' }, null],
] as const)('what a group says of labels it does not name: %j', (about, topic) => {
  expect(first(about)).toBe(topic);
});

test.each(['Reiserute', 'Lånebeløp', 'Språk', 'Kommentar'])(
  'any form may have such a word, so it counts on a form about a person alone: %s',
  (label) => {
    expect(topicsOf(field({ label })).faint).toBe(true);
  },
);

test('every answer carries its reason', () => {
  const { topics, because } = topicsOf(field({ label: 'Hvem betaler lønnen din?' }));
  expect(topics[0]).toBe('pay');
  expect(because[0]).toMatchObject({ topic: 'pay', foundIn: 'label' });
});

test('whatever a page says, none to three known topics, and no exception', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('lønn', 'pass', 'adresse', '\u202e', '\u200b'),
  );
  const text = fc.array(anything, { maxLength: 8 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.array(text, { maxLength: 4 }),
      (label, group, hint, options) => {
        const { topics } = topicsOf(field({ label, group, hint, options }));
        expect(topics.length).toBeLessThanOrEqual(3);
        for (const topic of topics) expect(topicIds).toContain(topic);
      },
    ),
  );
});
