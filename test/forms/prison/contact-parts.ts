/** What the sub-form in the frame asks: a tab for each part. */
import type { Part } from './intake-parts';

/** By the name of the tab in the address. */
export const contactParts: Record<string, Part> = {
  kontakt: {
    title: 'Kontaktpersoner',
    head: 'heading',
    fields: [
      { name: 'parorende', label: 'Nærmeste pårørende', kind: 'text' },
      { name: 'mobil', label: 'Mobilnummer', kind: 'short' },
      { name: 'barn', label: 'Barn', kind: 'radio', options: ['Ja', 'Nei'] },
      { name: 'hjelper', label: 'Kontaktperson i Norge', kind: 'text' },
      {
        name: 'varsles',
        label: 'Samtykke til å varsle pårørende',
        kind: 'radio',
        options: ['Gitt', 'Ikke gitt'],
      },
    ],
  },
  besok: {
    title: 'Besøk',
    head: 'heading',
    fields: [
      { name: 'besoksnr', label: 'Besøksnummer', kind: 'short' },
      { name: 'slekt', label: 'Slektskap til innsatte', kind: 'text' },
      { name: 'tid', label: 'Ønsket tidspunkt', kind: 'short' },
      {
        name: 'trygg',
        label: 'Føler innsatte seg presset til å ta imot besøket?',
        kind: 'radio',
        options: ['Ja', 'Nei'],
      },
    ],
  },
  okonomi: {
    title: 'Økonomi',
    head: 'heading',
    fields: [
      { name: 'kontonr', label: 'Kontonummer', kind: 'short' },
      { name: 'innsetter', label: 'Hvem setter inn penger på kontoen?', kind: 'text' },
      { name: 'gjeldtil', label: 'Gjeld til andre innsatte', kind: 'text' },
    ],
  },
};
