/** Third step: health, safety, what is needed, and what the caseworker makes of it. */
import type { Step } from './question';

export const safety: Step = {
  name: 'Helse og trygghet',
  intro: 'Denne delen fylles ut i enerom med personen. Bruk tolk fra tolkeregisteret.',
  sections: [
    {
      title: 'Helse',
      parts: [
        { id: 'helse', label: 'Fysisk og psykisk helse', kind: 'long' },
        {
          id: 'skader',
          label: 'Har personen skader?',
          kind: 'one',
          options: ['Ja', 'Nei', 'Vet ikke'],
        },
        {
          id: 'skadeHvordan',
          label: 'Hvordan oppsto skadene?',
          kind: 'text',
          when: { id: 'skader', is: 'Ja' },
        },
      ],
    },
    {
      title: 'Trygghet',
      parts: [
        {
          id: 'opplevd',
          label: 'Har personen opplevd noe av dette?',
          kind: 'several',
          options: ['Trusler', 'Vold', 'Å bli kontrollert eller overvåket', 'Ikke noe av dette'],
        },
        { id: 'redd', label: 'Er personen redd for noen?', kind: 'one', options: ['Ja', 'Nei'] },
        {
          id: 'reddHvem',
          label: 'Hvem er personen redd for?',
          kind: 'text',
          when: { id: 'redd', is: 'Ja' },
        },
        { id: 'tidligere', label: 'Tidligere saker', kind: 'text', hint: 'Hos oss eller andre.' },
      ],
    },
    {
      title: 'Behov og samtykke',
      parts: [
        {
          id: 'behov',
          label: 'Behov for bistand',
          kind: 'several',
          options: [
            'Advokat',
            'Trygt sted å bo',
            'Helsehjelp',
            'Økonomisk hjelp',
            'Hjelp til å reise hjem',
          ],
        },
        {
          id: 'samtykke',
          label: 'Samtykker personen i at vi deler opplysninger med andre?',
          kind: 'one',
          options: ['Ja', 'Nei'],
        },
        {
          id: 'samtykkeHvem',
          label: 'Hvem gjelder samtykket?',
          kind: 'text',
          when: { id: 'samtykke', is: 'Ja' },
        },
      ],
    },
    {
      title: 'Vurdering',
      parts: [
        { id: 'vurdering', label: 'Saksbehandlers vurdering', kind: 'long', width: 'full' },
        { id: 'neste', label: 'Dato for neste møte', kind: 'date' },
      ],
    },
  ],
};
