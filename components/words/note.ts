/** Texts of a note: what not to write in it, and what another window wrote. */
import type { Language } from '@/guide/languages';

const nb = {
  identityNumber:
    'Dette ligner et fødselsnummer eller D-nummer. Det hører hjemme i saken, ikke i et arbeidsnotat.',
  written: (time: string) => `Skrevet i et annet vindu ${time}`,
  take: 'Legg til i notatet',
  leave: 'Fjern denne teksten',
};

/** Texts of a note. */
export type NoteWords = typeof nb;

const nn: NoteWords = {
  identityNumber:
    'Dette liknar eit fødselsnummer eller D-nummer. Det høyrer heime i saka, ikkje i eit arbeidsnotat.',
  written: (time) => `Skrive i eit anna vindauge ${time}`,
  take: 'Legg til i notatet',
  leave: 'Fjern denne teksten',
};

const en: NoteWords = {
  identityNumber:
    'This looks like a Norwegian identity number. It belongs in the case file, not in a working note.',
  written: (time) => `Written in another window at ${time}`,
  take: 'Add to the note',
  leave: 'Remove this text',
};

export const noteWords = { nb, nn, en } satisfies Record<Language, NoteWords>;
