/** The few words in the page while a field is picked. Neutral: an onlooker learns nothing from them. */
import type { Language } from '@/guide/languages';

const nb = {
  bar: 'Velg et felt',
  keys: 'Pek, eller bruk piltastene. Enter velger, Esc avslutter.',
  unnamed: 'Felt uten navn',
};

/** Texts of the picker in the page. */
export type PickerWords = typeof nb;

const nn: PickerWords = {
  bar: 'Vel eit felt',
  keys: 'Peik, eller bruk piltastane. Enter vel, Esc avsluttar.',
  unnamed: 'Felt utan namn',
};

const en: PickerWords = {
  bar: 'Pick a field',
  keys: 'Point, or use the arrow keys. Enter picks, Esc leaves.',
  unnamed: 'Field without a name',
};

export const pickerWords = { nb, nn, en } satisfies Record<Language, PickerWords>;
