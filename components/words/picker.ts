/** The few words in the page while a field is picked. Neutral: an onlooker learns nothing from them. */
import type { Language } from '@/guide/languages';

const nb = {
  bar: 'Velg et felt',
  keys: 'Pek, eller bruk piltastene. Enter velger, Esc avslutter.',
  unnamed: 'Felt uten navn',
  beyond:
    'Denne delen ligger på et annet nettsted. Slå på støtten der fra ikonet i verktøylinjen, og pek på nytt.',
};

/** Texts of the picker in the page. */
export type PickerWords = typeof nb;

const nn: PickerWords = {
  bar: 'Vel eit felt',
  keys: 'Peik, eller bruk piltastane. Enter vel, Esc avsluttar.',
  unnamed: 'Felt utan namn',
  beyond:
    'Denne delen ligg på ein annan nettstad. Slå på støtta der frå ikonet i verktøylinja, og peik på nytt.',
};

const en: PickerWords = {
  bar: 'Pick a field',
  keys: 'Point, or use the arrow keys. Enter picks, Esc leaves.',
  unnamed: 'Field without a name',
  beyond:
    'This part lies on another site. Switch on support there from the icon in the toolbar, and point again.',
};

export const pickerWords = { nb, nn, en } satisfies Record<Language, PickerWords>;
