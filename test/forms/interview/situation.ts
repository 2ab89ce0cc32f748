/** Second step: home, work, money, the journey and the people around. */
import type { Step } from './question';

export const situation: Step = {
  name: 'Livssituasjon',
  intro: 'Spør åpent. Personen kan la være å svare på enkelte spørsmål.',
  sections: [
    {
      title: 'Bolig',
      parts: [
        {
          id: 'boforhold',
          label: 'Boforhold',
          kind: 'list',
          options: [
            'Eier bolig',
            'Leier bolig',
            'Leier rom',
            'Bor hos arbeidsgiver',
            'Bor hos slekt eller venner',
            'Har ikke fast bolig',
          ],
        },
        { id: 'adresse', label: 'Adresse', kind: 'text' },
        { id: 'sammen', label: 'Hvem bor personen sammen med?', kind: 'text' },
      ],
    },
    {
      title: 'Arbeid',
      parts: [
        { id: 'arbeid', label: 'Har personen arbeid?', kind: 'one', options: ['Ja', 'Nei'] },
        {
          legend: 'Arbeidsforholdet',
          when: { id: 'arbeid', is: 'Ja' },
          questions: [
            { id: 'arbeidsgiver', label: 'Arbeidsgiver', kind: 'text' },
            { id: 'oppgaver', label: 'Arbeidsoppgaver', kind: 'text' },
            { id: 'arbeidstid', label: 'Arbeidstid per uke', kind: 'text', width: 'short' },
            {
              id: 'avtale',
              label: 'Har personen skriftlig arbeidsavtale?',
              kind: 'one',
              options: ['Ja', 'Nei', 'Vet ikke'],
            },
            {
              id: 'utbetaling',
              label: 'Hvordan blir lønnen utbetalt?',
              kind: 'list',
              options: ['Til egen konto', 'Til en annens konto', 'Kontant', 'Ikke utbetalt ennå'],
            },
            {
              id: 'trekk',
              label: 'Trekk i lønnen',
              kind: 'several',
              options: ['Skatt', 'Bolig', 'Mat', 'Transport', 'Annet'],
            },
          ],
        },
      ],
    },
    {
      title: 'Økonomi',
      parts: [
        { id: 'inntekt', label: 'Inntekt siste måned', kind: 'text', width: 'short' },
        { id: 'kontonummer', label: 'Kontonummer', kind: 'text', width: 'short' },
        { id: 'gjeld', label: 'Har personen gjeld?', kind: 'one', options: ['Ja', 'Nei'] },
        {
          id: 'gjeldHvem',
          label: 'Hvem skylder personen penger?',
          kind: 'text',
          when: { id: 'gjeld', is: 'Ja' },
        },
      ],
    },
    {
      title: 'Reisen hit',
      parts: [
        { id: 'innreise', label: 'Når kom personen til Norge?', kind: 'date' },
        {
          id: 'reise',
          label: 'Hvordan kom personen til Norge?',
          kind: 'long',
          hint: 'Reiserute, hvem som ordnet reisen, og hvem som betalte.',
          width: 'full',
        },
      ],
    },
    {
      title: 'Familie og nettverk',
      parts: [
        {
          id: 'sivilstand',
          label: 'Sivilstand',
          kind: 'list',
          options: ['Ugift', 'Gift', 'Samboer', 'Skilt eller separert', 'Enke eller enkemann'],
        },
        { id: 'barn', label: 'Har personen barn?', kind: 'one', options: ['Ja', 'Nei'] },
        {
          id: 'barnAntall',
          label: 'Hvor mange barn har personen?',
          kind: 'text',
          width: 'short',
          when: { id: 'barn', is: 'Ja' },
        },
        { id: 'kontakt', label: 'Kontakt med familie og venner', kind: 'long' },
      ],
    },
  ],
};
