/** Texts around the steps of *What now?*; the steps themselves are data. */
import type { Language } from '@/guide/languages';

const nb = {
  title: 'Hva nå?',
  intro: 'Ett spørsmål om gangen. Du kan gå tilbake og endre når som helst.',
  step: (number: number) => `Steg ${number}`,
  back: 'Ett steg tilbake',
  end: 'Veien videre',
  endMore: 'Svarene står i arket. Noe nytt? Endre svaret der det hører hjemme.',
  toConversation: 'Til samtalen',
  toCard: 'Kort til personen',
  restart: 'Begynn på nytt',
};

/** Texts around the steps. */
export type WhatNowWords = typeof nb;

const nn: WhatNowWords = {
  title: 'Kva no?',
  intro: 'Eitt spørsmål om gongen. Du kan gå tilbake og endre når som helst.',
  step: (number) => `Steg ${number}`,
  back: 'Eitt steg tilbake',
  end: 'Vegen vidare',
  endMore: 'Svara står i arket. Noko nytt? Endre svaret der det høyrer heime.',
  toConversation: 'Til samtalen',
  toCard: 'Kort til personen',
  restart: 'Byrj på nytt',
};

const en: WhatNowWords = {
  title: 'What now?',
  intro: 'One question at a time. You can go back and change whenever you like.',
  step: (number) => `Step ${number}`,
  back: 'One step back',
  end: 'The way on',
  endMore: 'The answers are in the sheet. Something new? Change the answer where it belongs.',
  toConversation: 'To the conversation',
  toCard: 'Card for the person',
  restart: 'Start again',
};

export const whatNowWords = { nb, nn, en } satisfies Record<Language, WhatNowWords>;
