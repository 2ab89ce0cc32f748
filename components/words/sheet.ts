/** Texts of the sheet: which it is, what is saved, until when, and carrying on from earlier. */
import type { Language } from '@/guide/languages';

const nb = {
  saving: 'Lagrer …',
  saved: (time: string) => `Lagret ${time}`,
  expires: (day: string) => `slettes ${day}`,
  notSaved: 'Ikke lagret',
  nothingYet: 'Ikke noe lagret ennå',
  reading: 'Henter arket …',
  retry: 'Prøv igjen',
  offer: (time: string) => `Fortsette arket fra ${time}?`,
  offerWhy: 'Adressen viser ikke hvem saken gjelder. Fortsett bare hvis det er samme person.',
  carryOn: (time: string) => `Fortsett arket fra ${time}`,
  startNew: 'Nytt ark',
  all: 'Bytt ark',
  workingNote: 'Arbeidsnotat: det som betyr noe, hører hjemme i saken.',
  endingTitle: (day: string) => `Arket slettes ${day}`,
  endingText:
    'Få det som betyr noe, inn i saken før det. Trenger du arket lenger, kan du beholde det.',
  keepLonger: 'Behold lenger',
  missingTitle: 'Notatene som lå her, er borte',
  missingText:
    'Nettleseren eller et ryddeprogram har fjernet dem. Kjennetegn har ikke slettet dem. Nye notater lagres som før.',
  damagedTitle: 'Noe kunne ikke leses',
  damagedText:
    'Det er lagt til side, ikke slettet. Resten er som før. Last ned det skadde i innstillingene.',
  newer:
    'Noe på arket er skrevet av en nyere versjon. Det er urørt, og vises etter neste oppdatering.',
  understood: 'Greit',
  untold: (count: number) => `${count} avkrysset. Teksten kommer når veiledningen er her.`,
  stillHere: 'Det du har krysset av og skrevet, er her fortsatt.',
};

/** Texts of the sheet's own line. */
export type SheetWords = typeof nb;

const nn: SheetWords = {
  saving: 'Lagrar …',
  saved: (time) => `Lagra ${time}`,
  expires: (day) => `blir sletta ${day}`,
  notSaved: 'Ikkje lagra',
  nothingYet: 'Ikkje noko lagra enno',
  reading: 'Hentar arket …',
  retry: 'Prøv igjen',
  offer: (time) => `Halde fram med arket frå ${time}?`,
  offerWhy: 'Adressa viser ikkje kven saka gjeld. Hald berre fram om det er same person.',
  carryOn: (time) => `Hald fram med arket frå ${time}`,
  startNew: 'Nytt ark',
  all: 'Byt ark',
  workingNote: 'Arbeidsnotat: det som betyr noko, høyrer heime i saka.',
  endingTitle: (day) => `Arket blir sletta ${day}`,
  endingText:
    'Få det som betyr noko, inn i saka før det. Treng du arket lenger, kan du behalde det.',
  keepLonger: 'Behald lenger',
  missingTitle: 'Notata som låg her, er borte',
  missingText:
    'Nettlesaren eller eit ryddeprogram har fjerna dei. Kjennetegn har ikkje sletta dei. Nye notat blir lagra som før.',
  damagedTitle: 'Noko kunne ikkje lesast',
  damagedText:
    'Det er lagt til side, ikkje sletta. Resten er som før. Last ned det skadde i innstillingane.',
  newer:
    'Noko på arket er skrive av ein nyare versjon. Det er urørt, og kjem til syne etter neste oppdatering.',
  understood: 'Greitt',
  untold: (count) => `${count} kryssa av. Teksten kjem når rettleiinga er her.`,
  stillHere: 'Det du har kryssa av og skrive, er her framleis.',
};

const en: SheetWords = {
  saving: 'Saving …',
  saved: (time) => `Saved ${time}`,
  expires: (day) => `deleted ${day}`,
  notSaved: 'Not saved',
  nothingYet: 'Nothing saved yet',
  reading: 'Fetching the sheet …',
  retry: 'Try again',
  offer: (time) => `Continue the sheet from ${time}?`,
  offerWhy: 'The address does not show whose case this is. Continue only if it is the same person.',
  carryOn: (time) => `Continue the sheet from ${time}`,
  startNew: 'New sheet',
  all: 'Switch sheet',
  workingNote: 'Working note: what matters belongs in the case file.',
  endingTitle: (day) => `The sheet is deleted ${day}`,
  endingText:
    'Put what matters into the case file before then. If you need the sheet longer, keep it.',
  keepLonger: 'Keep longer',
  missingTitle: 'The notes that were here are gone',
  missingText:
    'The browser or a cleaning tool removed them. Kjennetegn did not delete them. New notes are saved as before.',
  damagedTitle: 'Something could not be read',
  damagedText:
    'It is set aside, not deleted. The rest is as before. Download what is damaged in the settings.',
  newer:
    'Something on the sheet was written by a newer version. It is untouched and shows after the next update.',
  understood: 'Understood',
  untold: (count) => `${count} ticked. The text comes once the guide is here.`,
  stillHere: 'What you ticked and wrote is still here.',
};

export const sheetWords = { nb, nn, en } satisfies Record<Language, SheetWords>;
