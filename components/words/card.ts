/** Texts around the card for the person. Read with the person beside: they name nothing. */
import type { Language } from '@/guide/languages';

const nb = {
  title: 'Kort til personen',
  intro: 'Vis det på skjermen, eller skriv det ut. Det står ikke hva det gjelder.',
  language: 'Språk på kortet',
  size: 'Størrelse på papiret',
  a4: 'Et ark',
  fold: 'Et lite kort å brette',
  number: 'Bare navn og nummer',
  show: 'Vis stort',
  print: 'Skriv ut',
  safe: 'Er det trygt for personen å bære dette?',
  safeWhy:
    'Noen kan gå gjennom vesken eller lommene. Spør personen. Er dere i tvil, velg bare navn og nummer, eller la være.',
  safeYes: 'Ja, skriv ut',
  safeNo: 'Nei',
};

/** Texts around the card. */
export type CardWords = typeof nb;

const nn: CardWords = {
  title: 'Kort til personen',
  intro: 'Vis det på skjermen, eller skriv det ut. Det står ikkje kva det gjeld.',
  language: 'Språk på kortet',
  size: 'Storleik på papiret',
  a4: 'Eit ark',
  fold: 'Eit lite kort å brette',
  number: 'Berre namn og nummer',
  show: 'Vis stort',
  print: 'Skriv ut',
  safe: 'Er det trygt for personen å bere dette?',
  safeWhy:
    'Nokon kan gå gjennom veska eller lommene. Spør personen. Er de i tvil, vel berre namn og nummer, eller la vere.',
  safeYes: 'Ja, skriv ut',
  safeNo: 'Nei',
};

const en: CardWords = {
  title: 'Card for the person',
  intro: 'Show it on the screen, or print it. It does not say what it is about.',
  language: 'Language of the card',
  size: 'Size on paper',
  a4: 'One sheet',
  fold: 'A small card to fold',
  number: 'Only name and number',
  show: 'Show large',
  print: 'Print',
  safe: 'Is it safe for the person to carry this?',
  safeWhy:
    'Someone may go through a bag or pockets. Ask the person. If in doubt, choose only name and number, or leave it.',
  safeYes: 'Yes, print',
  safeNo: 'No',
};

export const cardWords = { nb, nn, en } satisfies Record<Language, CardWords>;
