/** Texts of the practice form: an invented case, worded as agencies word theirs. */
import type { Language } from '@/guide/languages';

const nb = {
  title: 'Øv på et skjema',
  lead: 'Trykk på et merke ved et felt, eller still deg i feltet og bruk hurtigtasten. Saken er oppdiktet, og ingenting her blir lagret.',
  form: 'Første samtale',
  living: 'Bolig og hverdag',
  housing: 'Boforhold',
  housingChoices: [
    'Velg',
    'Leier selv',
    'Bor hos arbeidsgiver',
    'Bor hos andre',
    'Uten fast bolig',
  ],
  withWhom: 'Hvem bor personen sammen med?',
  work: 'Arbeid',
  employer: 'Arbeidsgiver',
  pay: 'Hvordan blir lønnen utbetalt?',
  papers: 'Papirer',
  passport: 'Hvem oppbevarer passet?',
  talk: 'Samtalen',
  interpreter: 'Behov for tolk',
  yes: 'Ja',
  no: 'Nei',
  postcode: 'Postnummer',
  quiet: 'Feltet over har ikke noe merke: der har veilederne ikke noe å si.',
};

/** Texts of the practice form. */
export type PracticeWords = typeof nb;

const nn: PracticeWords = {
  title: 'Øv på eit skjema',
  lead: 'Trykk på eit merke ved eit felt, eller still deg i feltet og bruk snøggtasten. Saka er oppdikta, og ingenting her blir lagra.',
  form: 'Første samtale',
  living: 'Bustad og kvardag',
  housing: 'Buforhold',
  housingChoices: [
    'Vel',
    'Leiger sjølv',
    'Bur hos arbeidsgivar',
    'Bur hos andre',
    'Utan fast bustad',
  ],
  withWhom: 'Kven bur personen saman med?',
  work: 'Arbeid',
  employer: 'Arbeidsgivar',
  pay: 'Korleis blir løna utbetalt?',
  papers: 'Papir',
  passport: 'Kven har passet?',
  talk: 'Samtalen',
  interpreter: 'Behov for tolk',
  yes: 'Ja',
  no: 'Nei',
  postcode: 'Postnummer',
  quiet: 'Feltet over har ikkje noko merke: der har rettleiarane ikkje noko å seie.',
};

const en: PracticeWords = {
  title: 'Practise on a form',
  lead: 'Press a marker beside a field, or stand in the field and use the shortcut. The case is made up, and nothing here is kept.',
  form: 'First conversation',
  living: 'Home and daily life',
  housing: 'Living arrangements',
  housingChoices: [
    'Choose',
    'Rents a home',
    'Lives with the employer',
    'Lives with others',
    'No fixed home',
  ],
  withWhom: 'Who does the person live with?',
  work: 'Work',
  employer: 'Employer',
  pay: 'How are wages paid?',
  papers: 'Papers',
  passport: 'Who keeps the passport?',
  talk: 'The conversation',
  interpreter: 'Interpreter needed',
  yes: 'Yes',
  no: 'No',
  postcode: 'Postcode',
  quiet: 'The field above has no marker: the guides have nothing to say there.',
};

/** By language. */
export const practiceWords: Record<Language, PracticeWords> = { nb, nn, en };
