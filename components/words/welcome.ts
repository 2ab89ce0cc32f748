/** Texts of the first run. */
import type { Language } from '@/guide/languages';

const nb = {
  title: 'Tre valg før du begynner',
  lead: 'Ingenting er slått på ennå. Du kan endre alt senere i innstillingene.',
  step: (step: number) => `Steg ${step} av 3`,
  language: 'Hvilket språk vil du ha?',
  role: 'Hva arbeider du med?',
  site: 'Hvor fyller du ut skjemaer?',
  siteMore:
    'Åpne skjemaet ditt og trykk på Kjennetegn i verktøylinjen. Der slår du på nettstedet. Eller skriv adressen her, så spør nettleseren deg.',
  address: 'Adressen til nettstedet',
  addressExample: 'For eksempel sak.kommune.no',
  switchOn: 'Slå på',
  notAnAddress: 'Skriv en nettadresse, for eksempel sak.kommune.no.',
  refused: 'Nettleseren fikk ikke lov. Nettstedet er ikke slått på.',
  isOn: (site: string) => `${site} er slått på.`,
  keys: 'Taster du kan bruke',
  practise: 'Øv på et skjema',
  options: 'Alle innstillinger',
  back: 'Tilbake',
  next: 'Neste',
  done: 'Ferdig',
  ready: 'Klar til bruk',
  readyMore:
    'Ved felt der det er noe å se etter, står det et lite merke. Trykk på det når du trenger det.',
};

/** Texts of the first run. */
export type WelcomeWords = typeof nb;

const nn: WelcomeWords = {
  title: 'Tre val før du byrjar',
  lead: 'Ingenting er slått på enno. Du kan endre alt seinare i innstillingane.',
  step: (step) => `Steg ${step} av 3`,
  language: 'Kva språk vil du ha?',
  role: 'Kva arbeider du med?',
  site: 'Kvar fyller du ut skjema?',
  siteMore:
    'Opne skjemaet ditt og trykk på Kjennetegn i verktøylinja. Der slår du på nettstaden. Eller skriv adressa her, så spør nettlesaren deg.',
  address: 'Adressa til nettstaden',
  addressExample: 'Til dømes sak.kommune.no',
  switchOn: 'Slå på',
  notAnAddress: 'Skriv ei nettadresse, til dømes sak.kommune.no.',
  refused: 'Nettlesaren fekk ikkje lov. Nettstaden er ikkje slått på.',
  isOn: (site) => `${site} er slått på.`,
  keys: 'Tastar du kan bruke',
  practise: 'Øv på eit skjema',
  options: 'Alle innstillingar',
  back: 'Tilbake',
  next: 'Neste',
  done: 'Ferdig',
  ready: 'Klar til bruk',
  readyMore:
    'Ved felt der det er noko å sjå etter, står det eit lite merke. Trykk på det når du treng det.',
};

const en: WelcomeWords = {
  title: 'Three choices before you begin',
  lead: 'Nothing is switched on yet. You can change everything later in the settings.',
  step: (step) => `Step ${step} of 3`,
  language: 'Which language would you like?',
  role: 'What do you work with?',
  site: 'Where do you fill in forms?',
  siteMore:
    'Open your form and press Kjennetegn in the toolbar. There you switch the site on. Or write its address here, and the browser will ask you.',
  address: 'Address of the site',
  addressExample: 'For example sak.kommune.no',
  switchOn: 'Switch on',
  notAnAddress: 'Write a web address, for example sak.kommune.no.',
  refused: 'The browser was not given leave. The site is not switched on.',
  isOn: (site) => `${site} is switched on.`,
  keys: 'Keys you can use',
  practise: 'Practise on a form',
  options: 'All options',
  back: 'Back',
  next: 'Next',
  done: 'Done',
  ready: 'Ready to use',
  readyMore:
    'Beside fields where there is something to look for, you will see a small marker. Press it when you need it.',
};

/** By language. */
export const welcomeWords: Record<Language, WelcomeWords> = { nb, nn, en };
