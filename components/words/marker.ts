/** The few words the page's own side needs. Neutral: an onlooker learns nothing from them. */
import type { Language } from '@/guide/languages';

/** Texts at the field, outside the panel. */
export interface MarkerWords {
  /** A marker's accessible name, from the field's label. */
  marker(label: string): string;
  /** After the name of a marker whose field has ticks or a note, where the user wants that shown. */
  noted: string;
  /** Title of the frame that holds the panel. */
  frame: string;
}

const norwegian: MarkerWords = {
  marker: (label) => (label ? `Støtte til feltet ${label}` : 'Støtte til feltet'),
  noted: ', har notat',
  frame: 'Støtte til feltet',
};

export const markerWords: Record<Language, MarkerWords> = {
  nb: norwegian,
  nn: norwegian,
  en: {
    marker: (label) => (label ? `Support for the field ${label}` : 'Support for the field'),
    noted: ', has a note',
    frame: 'Support for the field',
  },
};

/** Names that say outright what the support is about: only where the user chose so. */
export const plainMarkerNames: Record<Language, MarkerWords['marker']> = {
  nb: (label) => `Kjennetegn på menneskehandel: ${norwegian.marker(label)}`,
  nn: (label) => `Kjenneteikn på menneskehandel: ${norwegian.marker(label)}`,
  en: (label) => `Signs of human trafficking: ${markerWords.en.marker(label)}`,
};
