/** The few words of a summary. They name nothing that the person in front of the screen may not read. */
import type { Language } from '@/guide/languages';

interface SummaryWords {
  title: string;
  note: string;
  answers: string;
  sources: string;
  /** Over what belongs to no field that is still known. */
  other: string;
  /** Single signs prove nothing; the reader of the summary must know it too. */
  reminder: string;
}

export const summaryWords: Record<Language, SummaryWords> = {
  nb: {
    title: 'Oppsummering',
    note: 'Notat',
    answers: 'Videre steg',
    sources: 'Kilder',
    other: 'Annet',
    reminder:
      'Et enkelt punkt viser ikke noe alene, og få punkter utelukker ikke noe. Den som kjenner saken, vurderer helheten.',
  },
  nn: {
    title: 'Oppsummering',
    note: 'Notat',
    answers: 'Vidare steg',
    sources: 'Kjelder',
    other: 'Anna',
    reminder:
      'Eit enkelt punkt viser ikkje noko åleine, og få punkt utelukkar ikkje noko. Den som kjenner saka, vurderer heilskapen.',
  },
  en: {
    title: 'Summary',
    note: 'Note',
    answers: 'Next steps',
    sources: 'Sources',
    other: 'Other',
    reminder:
      'A single point shows nothing by itself, and few points rule nothing out. Whoever knows the case weighs the whole.',
  },
};
