/** Texts around the steps of *What now?*; the steps themselves are data. */
import type { Language } from '@/guide/languages';

const nb = {
  title: 'Hva nå?',
  intro: 'Ett spørsmål om gangen. Du kan gå tilbake og endre når som helst.',
  step: (number: number) => `Steg ${number}`,
  restart: 'Begynn på nytt',
};

/** Texts around the steps. */
export type WhatNowWords = typeof nb;

const nn: WhatNowWords = {
  title: 'Kva no?',
  intro: 'Eitt spørsmål om gongen. Du kan gå tilbake og endre når som helst.',
  step: (number) => `Steg ${number}`,
  restart: 'Byrj på nytt',
};

const en: WhatNowWords = {
  title: 'What now?',
  intro: 'One question at a time. You can go back and change whenever you like.',
  step: (number) => `Step ${number}`,
  restart: 'Start again',
};

export const whatNowWords = { nb, nn, en } satisfies Record<Language, WhatNowWords>;
