/** First step: the conversation, the person, language and papers. */
import type { Step } from './question';

export const person: Step = {
  name: 'Personen',
  intro: 'Fyll ut det du vet før samtalen, og resten sammen med personen.',
  sections: [
    {
      title: 'Samtalen',
      parts: [
        { id: 'saksnummer', label: 'Saksnummer', kind: 'fixed', width: 'short' },
        { id: 'dato', label: 'Dato for samtalen', kind: 'date' },
        {
          id: 'form',
          label: 'Hvordan gjennomføres samtalen?',
          kind: 'one',
          options: ['På kontoret', 'På telefon', 'Som videomøte'],
        },
        {
          id: 'ledsager',
          label: 'Er noen sammen med personen i samtalen?',
          kind: 'one',
          options: ['Ja', 'Nei'],
        },
        {
          id: 'ledsagerHvem',
          label: 'Hvem er med, og i hvilken rolle?',
          kind: 'text',
          when: { id: 'ledsager', is: 'Ja' },
        },
      ],
    },
    {
      title: 'Om personen',
      parts: [
        { id: 'navn', label: 'Navn', kind: 'text' },
        {
          id: 'fodselsdato',
          label: 'Fødselsdato',
          kind: 'text',
          hint: 'dd.mm.åååå',
          width: 'short',
        },
        { id: 'kjonn', label: 'Kjønn', kind: 'one', options: ['Kvinne', 'Mann', 'Annet'] },
        { id: 'statsborgerskap', label: 'Statsborgerskap', kind: 'text' },
        { id: 'mobil', label: 'Mobilnummer', kind: 'phone', width: 'short' },
      ],
    },
    {
      title: 'Språk',
      parts: [
        { id: 'sprak', label: 'Hvilket språk snakker personen best?', kind: 'text' },
        { id: 'tolk', label: 'Er det behov for tolk?', kind: 'one', options: ['Ja', 'Nei'] },
        {
          id: 'tolkSprak',
          label: 'Språk det skal tolkes til',
          kind: 'combobox',
          options: [
            'Arabisk',
            'Engelsk',
            'Fransk',
            'Polsk',
            'Rumensk',
            'Spansk',
            'Thai',
            'Tigrinja',
          ],
          when: { id: 'tolk', is: 'Ja' },
        },
      ],
    },
    {
      title: 'Legitimasjon og opphold',
      parts: [
        {
          id: 'legitimasjon',
          label: 'Legitimasjon som er vist fram',
          kind: 'several',
          options: ['Pass', 'Nasjonalt ID-kort', 'Førerkort', 'Ingen'],
        },
        {
          id: 'pass',
          label: 'Har personen passet sitt selv?',
          kind: 'one',
          options: ['Ja', 'Nei', 'Vet ikke'],
        },
        {
          id: 'passHvor',
          label: 'Hvor er passet nå?',
          kind: 'text',
          when: { id: 'pass', is: 'Nei' },
        },
        {
          id: 'opphold',
          label: 'Oppholdstillatelse',
          kind: 'list',
          options: [
            'Trenger ikke',
            'Midlertidig',
            'Permanent',
            'Søknad til behandling',
            'Har ikke',
          ],
        },
      ],
    },
  ],
};
