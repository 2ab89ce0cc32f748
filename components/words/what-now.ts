/** Texts around the steps of *What now?*; the steps themselves are data. */
import type { Language } from '@/guide/languages';

const nb = {
  title: 'Hva nå?',
  intro: 'Ett spørsmål om gangen. Du kan gå tilbake og endre når som helst.',
  step: (number: number) => `Steg ${number}`,
  back: 'Ett steg tilbake',
  restart: 'Begynn på nytt',
};

/** Texts around the steps. */
export type WhatNowWords = typeof nb;

const nn: WhatNowWords = {
  title: 'Kva no?',
  intro: 'Eitt spørsmål om gongen. Du kan gå tilbake og endre når som helst.',
  step: (number) => `Steg ${number}`,
  back: 'Eitt steg tilbake',
  restart: 'Begynn på nytt',
};

const en: WhatNowWords = {
  title: 'What now?',
  intro: 'One question at a time. You can go back and change whenever you like.',
  step: (number) => `Step ${number}`,
  back: 'One step back',
  restart: 'Start again',
};

export const whatNowWords = { nb, nn, en } satisfies Record<Language, WhatNowWords>;
