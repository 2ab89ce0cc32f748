/** What the intake asks, part by part. */
import type { Field } from './field';

export interface Part {
  title: string;
  /** The oldest parts of the system head a table by a row of its own, the newer ones by a heading. */
  head: 'heading' | 'row';
  fields: Field[];
}

const yesNo = ['Ja', 'Nei'];
const yesNoUnknown = ['Ja', 'Nei', 'Vet ikke'];

export const identification: Part = {
  title: 'Identifikasjon',
  head: 'heading',
  fields: [
    { name: 'innsattnr', label: 'Innsattnr', kind: 'fixed' },
    { name: 'innkomst', label: 'Innkomstdato', kind: 'short', beside: true, required: true },
    { name: 'navn', label: 'Navn', kind: 'text', required: true },
    { name: 'fdato', label: 'Fødselsdato', kind: 'short', beside: true, required: true },
    { name: 'statsb', label: 'Statsborgerskap', kind: 'text' },
    { name: 'kjonn', label: 'Kjønn', kind: 'choice', options: ['Kvinne', 'Mann'], beside: true },
    { name: 'sprak', label: 'Språk', kind: 'text' },
    { name: 'tolk', label: 'Behov for tolk', kind: 'radio', options: yesNo, beside: true },
    { name: 'pass', label: 'Har innsatte eget pass?', kind: 'radio', options: yesNoUnknown },
    { name: 'passhvor', label: 'Hvem har passet nå?', kind: 'text' },
    {
      name: 'opphold',
      label: 'Oppholdstillatelse',
      kind: 'choice',
      options: ['Trenger ikke', 'Innvilget', 'Søknad til behandling', 'Har ikke'],
    },
  ],
};

export const before: Part = {
  title: 'Før innsettelsen',
  head: 'heading',
  fields: [
    { name: 'adr', label: 'Adresse før innsettelsen', kind: 'text' },
    { name: 'bodde', label: 'Bodde sammen med', kind: 'text' },
    { name: 'arbgiver', label: 'Arbeidsgiver', kind: 'text' },
    { name: 'arbeid', label: 'Yrke og arbeidsoppgaver', kind: 'text' },
    {
      name: 'lonn',
      label: 'Lønn utbetalt',
      kind: 'choice',
      options: ['Til egen konto', 'Kontant', 'Til andre', 'Ikke utbetalt'],
    },
    { name: 'gjeld', label: 'Gjeld', kind: 'text' },
    { name: 'reise', label: 'Hvordan kom du til Norge?', kind: 'long' },
  ],
};

export const offence: Part = {
  title: 'Straffesak',
  head: 'heading',
  fields: [
    { name: 'siktet', label: 'Siktet for', kind: 'text' },
    { name: 'anmeldelse', label: 'Politiets saksnummer', kind: 'text' },
    { name: 'tidl', label: 'Tidligere straffbare forhold', kind: 'long' },
  ],
};

export const health: Part = {
  title: 'Helse',
  head: 'row',
  fields: [
    { name: 'skader', label: 'Skader eller smerter', kind: 'long' },
    { name: 'medisin', label: 'Faste medisiner', kind: 'text' },
    {
      name: 'sovn',
      label: 'Søvn og psykisk helse',
      kind: 'choice',
      options: ['God', 'Middels', 'Dårlig'],
    },
  ],
};

export const safety: Part = {
  title: 'Sikkerhet',
  head: 'row',
  fields: [
    {
      name: 'utsatt',
      label: 'Utsatt for trusler eller vold',
      kind: 'checks',
      options: ['Før innsettelsen', 'Etter innsettelsen', 'Nei'],
    },
    { name: 'redd', label: 'Er innsatte redd for noen?', kind: 'text' },
    { name: 'avdeling', label: 'Avdeling', kind: 'choice', options: ['A', 'B', 'C'] },
  ],
};

export const assessment: Part = {
  title: 'Vurdering og oppfølging',
  head: 'row',
  fields: [
    { name: 'bistand', label: 'Behov for bistand', kind: 'text' },
    {
      name: 'samtykke',
      label: 'Samtykke til å dele opplysninger',
      kind: 'radio',
      options: ['Gitt', 'Ikke gitt'],
    },
    { name: 'vurdering', label: 'Betjentens vurdering', kind: 'long' },
    { name: 'signatur', label: 'Registrert av', kind: 'short' },
  ],
};
