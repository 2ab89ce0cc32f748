/** The few words the page's own side needs. Neutral: an onlooker learns nothing from them. */
import type { Language } from '@/guide/languages';

/** Accessible name of a marker beside the field `label`. */
export const markerName: Record<Language, (label: string) => string> = {
  nb: (label) => (label ? `Støtte til feltet ${label}` : 'Støtte til feltet'),
  nn: (label) => (label ? `Støtte til feltet ${label}` : 'Støtte til feltet'),
  en: (label) => (label ? `Support for the field ${label}` : 'Support for the field'),
};

/** Title of the panel's frame. */
export const frameTitle: Record<Language, string> = {
  nb: 'Støtte til feltet',
  nn: 'Støtte til feltet',
  en: 'Support for the field',
};
