/** The words about errors that were kept. */
import type { Language } from '@/guide/languages';

interface DiagnosticsWords {
  title: string;
  none: string;
  about: string;
  copy: string;
  copied: string;
  copyFailed: string;
  clear: string;
}

const nb: DiagnosticsWords = {
  title: 'Feil',
  none: 'Ingen feil er notert.',
  about:
    'Hva slags feil, og hvor i vår egen kode. Ingenting fra skjemaet, ingen adresse. Sendes aldri av seg selv: kopier og send til den du vil.',
  copy: 'Kopier feilene',
  copied: 'Kopiert',
  copyFailed: 'Kunne ikke kopiere. Merk teksten og kopier den selv.',
  clear: 'Tøm listen',
};

const nn: DiagnosticsWords = {
  title: 'Feil',
  none: 'Ingen feil er noterte.',
  about:
    'Kva slags feil, og kvar i vår eigen kode. Ingenting frå skjemaet, inga adresse. Blir aldri send av seg sjølv: kopier og send til den du vil.',
  copy: 'Kopier feila',
  copied: 'Kopiert',
  copyFailed: 'Kunne ikkje kopiere. Merk teksten og kopier han sjølv.',
  clear: 'Tøm lista',
};

const en: DiagnosticsWords = {
  title: 'Errors',
  none: 'No errors have been noted.',
  about:
    'What kind of error, and where in our own code. Nothing from the form, no address. Never sent by itself: copy it and send it to whom you like.',
  copy: 'Copy the errors',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',
  clear: 'Empty the list',
};

export const diagnosticsWords = { nb, nn, en } satisfies Record<Language, DiagnosticsWords>;
