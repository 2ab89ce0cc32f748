/** Texts of the passphrase: making, giving, changing and removing one, and locking. */
import type { Language } from '@/guide/languages';

const nb = {
  title: 'Passord for notatene',
  device:
    'Uten passord er notatene like trygge som arbeidskontoen din: den som er logget inn som deg, kan lese dem.',
  withPassphrase: 'Notatene har passord. Uten det kan ingen lese dem, heller ikke vi.',
  required: 'Virksomheten krever passord for notater.',
  make: 'Lag passord',
  change: 'Bytt passord',
  remove: 'Fjern passordet',
  lockNow: 'Lås nå',
  lockedTitle: 'Notatene er låst',
  lockedText: 'Lås opp for å krysse av og skrive. Veiledningen kan du lese uansett.',
  unlockNotes: 'Lås opp notatene',
  lockNotes: 'Lås notatene',
  unlock: 'Lås opp',
  working: 'Et øyeblikk …',
  passphrase: 'Passord',
  current: 'Passordet du har nå',
  next: 'Nytt passord',
  repeat: 'Gjenta passordet',
  hint: 'Minst 12 tegn. Fire tilfeldige ord er godt og lett å huske.',
  forgotten: 'Glemmer du passordet, er notatene tapt. Ingen kan hente dem tilbake.',
  show: 'Vis det jeg skriver',
  cancel: 'Avbryt',
  wrong: 'Feil passord. Prøv igjen.',
  'too-short': 'For kort. Bruk minst 12 tegn.',
  different: 'De to er ikke like.',
  wait: (time: string) => `Feil for mange ganger. Prøv igjen ${time}.`,
  failed: 'Det gikk ikke. Prøv igjen.',
  removeWhy: 'Deretter er notatene bare så trygge som arbeidskontoen din.',
  lockAfter: 'Lås notatene etter',
  lockAfterMore:
    'Når maskinen ikke er i bruk. Låses også når skjermen låses og nettleseren lukkes.',
  minutes: (count: number) => (count === 1 ? '1 minutt' : `${count} minutter`),
  forgotLink: 'Glemt passordet?',
  forgotText:
    'Notatene kan ikke åpnes uten. Du kan slette alt og begynne på nytt i innstillingene.',
};

/** Texts of the passphrase. */
export type VaultWords = typeof nb;

const nn: VaultWords = {
  title: 'Passord for notata',
  device:
    'Utan passord er notata like trygge som arbeidskontoen din: den som er logga inn som deg, kan lese dei.',
  withPassphrase: 'Notata har passord. Utan det kan ingen lese dei, heller ikkje vi.',
  required: 'Verksemda krev passord for notat.',
  make: 'Lag passord',
  change: 'Byt passord',
  remove: 'Fjern passordet',
  lockNow: 'Lås no',
  lockedTitle: 'Notata er låste',
  lockedText: 'Lås opp for å krysse av og skrive. Rettleiinga kan du lese uansett.',
  unlockNotes: 'Lås opp notata',
  lockNotes: 'Lås notata',
  unlock: 'Lås opp',
  working: 'Ein augneblink …',
  passphrase: 'Passord',
  current: 'Passordet du har no',
  next: 'Nytt passord',
  repeat: 'Gjenta passordet',
  hint: 'Minst 12 teikn. Fire tilfeldige ord er godt og lett å hugse.',
  forgotten: 'Gløymer du passordet, er notata tapte. Ingen kan hente dei tilbake.',
  show: 'Vis det eg skriv',
  cancel: 'Avbryt',
  wrong: 'Feil passord. Prøv igjen.',
  'too-short': 'For kort. Bruk minst 12 teikn.',
  different: 'Dei to er ikkje like.',
  wait: (time) => `Feil for mange gonger. Prøv igjen ${time}.`,
  failed: 'Det gjekk ikkje. Prøv igjen.',
  removeWhy: 'Etterpå er notata berre så trygge som arbeidskontoen din.',
  lockAfter: 'Lås notata etter',
  lockAfterMore:
    'Når maskina ikkje er i bruk. Blir òg låste når skjermen blir låst og nettlesaren blir lukka.',
  minutes: (count) => (count === 1 ? '1 minutt' : `${count} minutt`),
  forgotLink: 'Gløymt passordet?',
  forgotText: 'Notata kan ikkje opnast utan. Du kan slette alt og byrje på nytt i innstillingane.',
};

const en: VaultWords = {
  title: 'Passphrase for the notes',
  device:
    'Without a passphrase the notes are as safe as your work account: whoever is signed in as you can read them.',
  withPassphrase: 'The notes have a passphrase. Without it nobody can read them, nor can we.',
  required: 'Your organisation requires a passphrase for notes.',
  make: 'Make a passphrase',
  change: 'Change the passphrase',
  remove: 'Remove the passphrase',
  lockNow: 'Lock now',
  lockedTitle: 'The notes are locked',
  lockedText: 'Unlock to tick and write. The guidance can be read anyway.',
  unlockNotes: 'Unlock the notes',
  lockNotes: 'Lock the notes',
  unlock: 'Unlock',
  working: 'One moment …',
  passphrase: 'Passphrase',
  current: 'Your passphrase now',
  next: 'New passphrase',
  repeat: 'Repeat the passphrase',
  hint: 'At least 12 characters. Four random words are good and easy to remember.',
  forgotten: 'If you forget the passphrase, the notes are lost. Nobody can bring them back.',
  show: 'Show what I type',
  cancel: 'Cancel',
  wrong: 'Wrong passphrase. Try again.',
  'too-short': 'Too short. Use at least 12 characters.',
  different: 'The two are not the same.',
  wait: (time) => `Wrong too many times. Try again at ${time}.`,
  failed: 'That did not work. Try again.',
  removeWhy: 'After that the notes are only as safe as your work account.',
  lockAfter: 'Lock the notes after',
  lockAfterMore:
    'When the machine is not in use. They also lock when the screen locks and the browser closes.',
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  forgotLink: 'Forgotten the passphrase?',
  forgotText:
    'The notes cannot be opened without it. You can delete all and start again in the settings.',
};

export const vaultWords = { nb, nn, en } satisfies Record<Language, VaultWords>;
