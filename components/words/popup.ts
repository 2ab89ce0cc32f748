/** Texts of the popup, of the search box and of the emergency line. */
import type { Language } from '@/guide/languages';

const nb = {
  title: 'Kjennetegn',
  search: 'Søk i veiledere og kontakter',
  searchShort: 'Søk …',
  clear: 'Tøm søket',
  hits: (count: number) => (count === 1 ? '1 treff' : `${count} treff`),
  noHits: 'Ingen treff',
  noHitsText: 'Prøv et enklere ord, som «pass», «bolig» eller «tolk».',
  emergency: 'Nødnumre',
  danger: 'Fare nå?',
  health: 'Helse',
  child: 'Barn',
  siteTitle: 'Vis støtte på dette nettstedet',
  siteReads: 'leser bare feltnavn, aldri det du skriver',
  siteOn: (markers: number) =>
    markers === 0 ? 'På. Ingen felt her har støtte.' : `På. ${nbFields(markers)} med støtte.`,
  siteStopped: 'På. Siden er svært stor, så bare første del er lest.',
  siteReload: 'På etter at siden er lastet på nytt.',
  reload: 'Last siden på nytt',
  pageOff: 'Ikke på denne siden',
  pageIsOff: 'Av på denne siden, på ellers på nettstedet.',
  pageOnAgain: 'Slå på igjen på denne siden',
  siteCannot: 'Støtte kan ikke vises her',
  siteCannotText: 'Nettleseren slipper ingen utvidelser til på denne siden. Søk og numre virker.',
  siteByOrganisation: 'Bestemt av virksomheten',
  frames: 'Skjemaet ligger delvis på et annet nettsted',
  frameSwitch: (origin: string) => `Vis støtte også på ${origin}`,
  openSidePanel: 'Åpne sidepanel',
  hideAll: 'Skjul alt på skjermen',
  showAll: 'Vis igjen',
  hiddenNow: 'Alt er skjult nå.',
  start: 'Kom i gang: tre korte valg',
  options: 'Innstillinger',
  languageName: 'Språk',
};

const nbFields = (count: number) => (count === 1 ? '1 felt' : `${count} felt`);

/** Texts of the popup. */
export type PopupWords = typeof nb;

const nn: PopupWords = {
  title: 'Kjennetegn',
  search: 'Søk i rettleiarar og kontaktar',
  searchShort: 'Søk …',
  clear: 'Tøm søket',
  hits: (count) => (count === 1 ? '1 treff' : `${count} treff`),
  noHits: 'Ingen treff',
  noHitsText: 'Prøv eit enklare ord, som «pass», «bustad» eller «tolk».',
  emergency: 'Naudnummer',
  danger: 'Fare no?',
  health: 'Helse',
  child: 'Barn',
  siteTitle: 'Vis støtte på denne nettstaden',
  siteReads: 'les berre feltnamn, aldri det du skriv',
  siteOn: (markers) =>
    markers === 0 ? 'På. Ingen felt her har støtte.' : `På. ${nbFields(markers)} med støtte.`,
  siteStopped: 'På. Sida er svært stor, så berre første delen er lesen.',
  siteReload: 'På etter at sida er lasta på nytt.',
  reload: 'Last sida på nytt',
  pageOff: 'Ikkje på denne sida',
  pageIsOff: 'Av på denne sida, på elles på nettstaden.',
  pageOnAgain: 'Slå på igjen på denne sida',
  siteCannot: 'Støtte kan ikkje visast her',
  siteCannotText: 'Nettlesaren slepp ingen utvidingar til på denne sida. Søk og nummer verkar.',
  siteByOrganisation: 'Bestemt av verksemda',
  frames: 'Skjemaet ligg delvis på ein annan nettstad',
  frameSwitch: (origin) => `Vis støtte også på ${origin}`,
  openSidePanel: 'Opne sidepanel',
  hideAll: 'Skjul alt på skjermen',
  showAll: 'Vis igjen',
  hiddenNow: 'Alt er skjult no.',
  start: 'Kom i gang: tre korte val',
  options: 'Innstillingar',
  languageName: 'Språk',
};

const en: PopupWords = {
  title: 'Kjennetegn',
  search: 'Search guides and contacts',
  searchShort: 'Search …',
  clear: 'Clear the search',
  hits: (count) => (count === 1 ? '1 hit' : `${count} hits`),
  noHits: 'No hits',
  noHitsText: 'Try a simpler word, such as “passport”, “housing” or “interpreter”.',
  emergency: 'Emergency numbers',
  danger: 'Danger?',
  health: 'Health',
  child: 'Child',
  siteTitle: 'Show support on this site',
  siteReads: 'reads field names only, never what you type',
  siteOn: (markers) =>
    markers === 0
      ? 'On. No field here has support.'
      : `On. ${markers === 1 ? '1 field' : `${markers} fields`} with support.`,
  siteStopped: 'On. The page is very large, so only its first part was read.',
  siteReload: 'On once the page has been reloaded.',
  reload: 'Reload the page',
  pageOff: 'Not on this page',
  pageIsOff: 'Off on this page, on elsewhere on the site.',
  pageOnAgain: 'Turn on again on this page',
  siteCannot: 'Support cannot be shown here',
  siteCannotText: 'The browser lets no extension into this page. Search and numbers work.',
  siteByOrganisation: 'Decided by your organisation',
  frames: 'Part of the form lies on another site',
  frameSwitch: (origin) => `Show support on ${origin} too`,
  openSidePanel: 'Open side panel',
  hideAll: 'Hide everything on screen',
  showAll: 'Show again',
  hiddenNow: 'Everything is hidden now.',
  start: 'Get started: three short choices',
  options: 'Settings',
  languageName: 'Language',
};

export const popupWords = { nb, nn, en } satisfies Record<Language, PopupWords>;
