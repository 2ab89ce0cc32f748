/** Texts of conversation mode. Read with the person beside: they name nothing. */
import type { Language } from '@/guide/languages';

const nb = {
  title: 'Samtalen',
  childFirst: 'Før samtalen',
  before: 'Før du spør',
  reminders: 'Husk hele veien',
  interpreter: 'Tolk ved behov',
  alone: 'Alene med personen',
  promise: 'Lov ingenting',
  place: (at: number, of: number) => `Spørsmål ${at} av ${of}`,
  followUps: 'Følg opp',
  end: 'Til slutt',
  next: 'Neste',
  back: 'Forrige',
  begin: 'Til spørsmålene',
  contacted: 'Barnevernet er kontaktet, gå videre',
  toCard: 'Kort til personen',
  toWhatNow: 'Hva nå?',
};

/** Texts of conversation mode. */
export type ConversationWords = typeof nb;

const nn: ConversationWords = {
  title: 'Samtalen',
  childFirst: 'Før samtalen',
  before: 'Før du spør',
  reminders: 'Hugs heile vegen',
  interpreter: 'Tolk ved behov',
  alone: 'Åleine med personen',
  promise: 'Lov ingenting',
  place: (at, of) => `Spørsmål ${at} av ${of}`,
  followUps: 'Følg opp',
  end: 'Til slutt',
  next: 'Neste',
  back: 'Førre',
  begin: 'Til spørsmåla',
  contacted: 'Barnevernet er kontakta, gå vidare',
  toCard: 'Kort til personen',
  toWhatNow: 'Kva no?',
};

const en: ConversationWords = {
  title: 'The conversation',
  childFirst: 'Before the conversation',
  before: 'Before you ask',
  reminders: 'Remember all along',
  interpreter: 'Interpreter if needed',
  alone: 'Alone with the person',
  promise: 'Promise nothing',
  place: (at, of) => `Question ${at} of ${of}`,
  followUps: 'Follow up',
  end: 'To finish',
  next: 'Next',
  back: 'Previous',
  begin: 'To the questions',
  contacted: 'Child welfare is contacted, go on',
  toCard: 'Card for the person',
  toWhatNow: 'What now?',
};

export const conversationWords = { nb, nn, en } satisfies Record<Language, ConversationWords>;
