/** What to say, and what to do, when notes cannot be read or written. */
import type { Language } from '@/guide/languages';
import type { Trouble } from '../sheet/sheet-view';

/** What is wrong, and the remedy. */
export interface TroubleWords {
  title: string;
  text: string;
}

const nb: Record<Trouble, TroubleWords> = {
  StorageFull: {
    title: 'Disken er full',
    text: 'Det som er lagret, kan leses. Frigjør plass eller slett gamle ark, så lagres resten.',
  },
  StorageUnavailable: {
    title: 'Nettleseren lar oss ikke lagre',
    text: 'Nettleserens innstillinger for lagring kan stå i veien. Veiledningen kan leses uansett.',
  },
  StorageBlocked: {
    title: 'Et annet vindu holder på notatene',
    text: 'Lukk andre vinduer med Kjennetegn, og prøv igjen.',
  },
  Newer: {
    title: 'Notatene er fra en nyere versjon',
    text: 'De er urørt. De kan leses når nettleseren har oppdatert Kjennetegn.',
  },
  StrangeDatabase: {
    title: 'Notatene kan ikke leses',
    text: 'Det som ligger i lageret på disken, har ikke formen til våre notater. Det er urørt. I innstillingene kan du laste det ned, eller slette alt og begynne på nytt.',
  },
  Damaged: {
    title: 'Notatene kan ikke åpnes',
    text: 'Nøkkelen til dem er skadet på disken. Ingenting er slettet. I innstillingene kan du laste ned det skadde eller slette alt og begynne på nytt.',
  },
  VaultLocked: { title: 'Notatene er låst', text: 'Lås opp, så lagres det du skrev sist.' },
  PassphraseRequired: {
    title: 'Notatene trenger et passord',
    text: 'Virksomheten krever det. Lag et i sidepanelet.',
  },
  NotesOff: { title: 'Notater er slått av', text: 'Her kan du lese, ikke krysse av og skrive.' },
  SheetGone: {
    title: 'Arket er slettet',
    text: 'Det ble slettet i et annet vindu, eller tiden var ute. Nå er du på et nytt ark.',
  },
  NoteTooLong: { title: 'Notatet er for langt', text: 'Kort det ned, så lagres det.' },
  Unknown: {
    title: 'Det gikk ikke',
    text: 'Prøv igjen. Hjelper det ikke, start nettleseren på nytt.',
  },
};

const nn: Record<Trouble, TroubleWords> = {
  StorageFull: {
    title: 'Disken er full',
    text: 'Det som er lagra, kan lesast. Frigjer plass eller slett gamle ark, så blir resten lagra.',
  },
  StorageUnavailable: {
    title: 'Nettlesaren lèt oss ikkje lagre',
    text: 'Innstillingane for lagring i nettlesaren kan stå i vegen. Rettleiinga kan lesast uansett.',
  },
  StorageBlocked: {
    title: 'Eit anna vindauge held på notata',
    text: 'Lukk andre vindauge med Kjennetegn, og prøv igjen.',
  },
  Newer: {
    title: 'Notata er frå ein nyare versjon',
    text: 'Dei er urørte. Dei kan lesast når nettlesaren har oppdatert Kjennetegn.',
  },
  StrangeDatabase: {
    title: 'Notata kan ikkje lesast',
    text: 'Det som ligg i lageret på disken, har ikkje forma til notata våre. Det er urørt. I innstillingane kan du laste det ned, eller slette alt og byrje på nytt.',
  },
  Damaged: {
    title: 'Notata kan ikkje opnast',
    text: 'Nøkkelen til dei er skadd på disken. Ingenting er sletta. I innstillingane kan du laste ned det skadde eller slette alt og byrje på nytt.',
  },
  VaultLocked: { title: 'Notata er låste', text: 'Lås opp, så blir det du skreiv sist, lagra.' },
  PassphraseRequired: {
    title: 'Notata treng eit passord',
    text: 'Verksemda krev det. Lag eit i sidepanelet.',
  },
  NotesOff: { title: 'Notat er slått av', text: 'Her kan du lese, ikkje krysse av og skrive.' },
  SheetGone: {
    title: 'Arket er sletta',
    text: 'Det blei sletta i eit anna vindauge, eller tida var ute. No er du på eit nytt ark.',
  },
  NoteTooLong: { title: 'Notatet er for langt', text: 'Kort det ned, så blir det lagra.' },
  Unknown: {
    title: 'Det gjekk ikkje',
    text: 'Prøv igjen. Hjelper det ikkje, start nettlesaren på nytt.',
  },
};

const en: Record<Trouble, TroubleWords> = {
  StorageFull: {
    title: 'The disk is full',
    text: 'What is saved can be read. Free some space or delete old sheets; the rest is then saved.',
  },
  StorageUnavailable: {
    title: 'The browser does not let us save',
    text: 'The browser’s storage settings may stand in the way. The guidance can be read anyway.',
  },
  StorageBlocked: {
    title: 'Another window holds the notes',
    text: 'Close other windows of Kjennetegn and try again.',
  },
  Newer: {
    title: 'The notes are from a newer version',
    text: 'They are untouched. They can be read when the browser has updated Kjennetegn.',
  },
  StrangeDatabase: {
    title: 'The notes cannot be read',
    text: 'What lies in the store on the disk does not have the form of our notes. It is untouched. In the settings you can download it, or delete everything and start again.',
  },
  Damaged: {
    title: 'The notes cannot be opened',
    text: 'Their key is damaged on the disk. Nothing is deleted. In the settings you can download what is damaged, or delete everything and start again.',
  },
  VaultLocked: { title: 'The notes are locked', text: 'Unlock, and what you last wrote is saved.' },
  PassphraseRequired: {
    title: 'The notes need a passphrase',
    text: 'Your organisation requires it. Make one in the side panel.',
  },
  NotesOff: { title: 'Notes are switched off', text: 'Here you can read, not tick or write.' },
  SheetGone: {
    title: 'The sheet is deleted',
    text: 'It was deleted in another window, or its time was up. You are now on a new sheet.',
  },
  NoteTooLong: { title: 'The note is too long', text: 'Shorten it, and it is saved.' },
  Unknown: {
    title: 'That did not work',
    text: 'Try again. If it does not help, restart the browser.',
  },
};

export const troubleWords = { nb, nn, en } satisfies Record<
  Language,
  Record<Trouble, TroubleWords>
>;
