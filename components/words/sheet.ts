/** Texts of the sheet: what is saved, until when, and carrying on from earlier. */
import type { Language } from '@/guide/languages';

const nb = {
  sheet: (time: string) => `Ark fra ${time}`,
  newSheetName: 'Nytt ark',
  saving: 'Lagrer …',
  saved: (time: string) => `Lagret ${time}`,
  expires: (day: string) => `slettes ${day}`,
  notSaved: 'Ikke lagret. Prøv igjen.',
  nothingYet: 'Ikke noe lagret ennå',
  retry: 'Lagre på nytt',
  offer: (time: string) => `Fortsette arket fra ${time}?`,
  offerWhy: 'Adressen viser ikke hvem saken gjelder. Fortsett bare hvis det er samme person.',
  carryOn: (time: string) => `Fortsett arket fra ${time}`,
  startNew: 'Nytt ark',
};

/** Texts of the sheet's own line. */
export type SheetWords = typeof nb;

const nn: SheetWords = {
  sheet: (time) => `Ark frå ${time}`,
  newSheetName: 'Nytt ark',
  saving: 'Lagrar …',
  saved: (time) => `Lagra ${time}`,
  expires: (day) => `blir sletta ${day}`,
  notSaved: 'Ikkje lagra. Prøv igjen.',
  nothingYet: 'Ikkje noko lagra enno',
  retry: 'Lagre på nytt',
  offer: (time) => `Halde fram med arket frå ${time}?`,
  offerWhy: 'Adressa viser ikkje kven saka gjeld. Hald berre fram om det er same person.',
  carryOn: (time) => `Hald fram med arket frå ${time}`,
  startNew: 'Nytt ark',
};

const en: SheetWords = {
  sheet: (time) => `Sheet from ${time}`,
  newSheetName: 'New sheet',
  saving: 'Saving …',
  saved: (time) => `Saved ${time}`,
  expires: (day) => `deleted ${day}`,
  notSaved: 'Not saved. Try again.',
  nothingYet: 'Nothing saved yet',
  retry: 'Save again',
  offer: (time) => `Continue the sheet from ${time}?`,
  offerWhy: 'The address does not show whose case this is. Continue only if it is the same person.',
  carryOn: (time) => `Continue the sheet from ${time}`,
  startNew: 'New sheet',
};

export const sheetWords = { nb, nn, en } satisfies Record<Language, SheetWords>;
