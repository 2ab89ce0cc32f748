/** Which pictures `npm run screens` takes of the extension's own pages: surfaces, states, languages. */
import type { Page } from 'puppeteer-core';
import type { Language } from '../../guide/languages';

/** One picture; `#form` in a path stands for the tab of the form. */
export interface Picture {
  name: string;
  path: string;
  width: number;
  height: number;
  language?: Language;
  dark?: boolean;
  /** As a system in forced colours shows it. */
  forced?: boolean;
  /** A popup over the tab of the form, as when its button is pressed there. */
  overForm?: true;
  act?: (page: Page) => Promise<unknown>;
}

type Look = Pick<Picture, 'language' | 'dark' | 'forced'>;

const dark: Look = { dark: true };
const forced: Look = { forced: true };
const press = (name: string) => (page: Page) => page.locator(`::-p-aria(${name})`).click();
const inTurn =
  (...acts: ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    for (const act of acts) {
      await act(page);
      await new Promise((done) => setTimeout(done, 300));
    }
  };

/** Another, newer version has been here: its database cannot be read. */
async function makeNewer(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open('vault', 9000);
        request.onsuccess = () => done(request.result.close());
      }),
  );
  await page.reload();
  await page.waitForSelector('main');
}

/** A line ticked and a note written at a field, and back to the sheet. */
const note = inTurn(
  press('Fødselsdato'),
  async (page) => {
    await page.waitForSelector('.kj-sign input');
    // Ticked already, when a picture before it has done so.
    await page.evaluate(() => {
      const first = document.querySelector<HTMLInputElement>('.kj-sign input');
      if (!first?.checked) first?.click();
    });
  },
  press('Notat'),
  (page) => page.locator('textarea').fill('To papirer viser hver sin dato.'),
  () => new Promise((done) => setTimeout(done, 500)),
  press('Tilbake til arket'),
);

/** From here on the guide in bokmål cannot be had. */
async function withoutGuide(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isGuide = /\/chunks\/nb-/.test(request.url());
    void (isGuide ? request.abort() : request.continue());
  });
  await page.reload();
  await page.waitForSelector('.kj-notice');
}

/** A page in several looks: the language and the scheme end the picture's name. */
function looks(base: Omit<Picture, keyof Look>, ...all: Look[]): Picture[] {
  return all.map((look) => {
    const ends = [look.language, look.dark && 'dark', look.forced && 'forced'].filter(Boolean);
    return { ...base, ...look, name: [base.name, ...ends].join('-') };
  });
}

const popup = { path: 'popup.html', width: 360, height: 480, overForm: true } as const;
const sidePanel = { path: 'sidepanel.html#form', width: 400, height: 900 };
const tab = { width: 1000, height: 900 };
const type = (text: string) => (page: Page) => page.keyboard.type(text);

/** All pictures but those of forms. */
export const pictures: Picture[] = [
  ...looks({ ...popup, name: 'popup' }, {}, dark, forced, { language: 'nn' }, { language: 'en' }),
  ...looks({ ...popup, height: 600, name: 'popup-search', act: type('tolk') }, {}, dark, {
    language: 'nn',
  }),
  ...looks(
    { ...sidePanel, name: 'sidepanel' },
    {},
    dark,
    forced,
    { language: 'nn' },
    { language: 'en' },
  ),
  // Before anything is answered.
  ...looks({ ...sidePanel, name: 'conversation', act: press('Samtalen') }, {}),
  ...looks(
    {
      ...sidePanel,
      name: 'what-now',
      act: inTurn(press('Hva nå?'), press('Nei'), press('Ja, eller usikker')),
    },
    {},
    dark,
  ),
  { ...sidePanel, name: 'what-now-en', language: 'en', act: press('What now?') },
  ...looks({ ...sidePanel, name: 'contacts', act: press('Kontakter') }, {}),
  ...looks({ ...sidePanel, name: 'guides', act: press('Veiledere') }, dark),
  ...looks({ ...sidePanel, name: 'conversation-child', act: press('Samtalen') }, {}),
  ...looks({ ...sidePanel, name: 'summary', act: press('Lag oppsummering') }, {}),
  ...looks({ ...sidePanel, name: 'card-choice', act: press('Kort') }, {}),
  ...looks(
    { ...sidePanel, name: 'places', act: inTurn(press('Steder'), press('Byggeplass')) },
    {},
    dark,
  ),
  {
    ...sidePanel,
    name: 'places-nn',
    language: 'nn',
    act: inTurn(press('Stader'), press('Byggjeplass')),
  },
  ...looks({ name: 'reader', path: 'reader.html', width: 1200, height: 860 }, {}, dark, {
    language: 'nn',
  }),
  ...looks(
    { ...tab, name: 'options', path: 'options.html' },
    {},
    dark,
    { language: 'nn' },
    { language: 'en' },
  ),
  ...looks({ ...tab, height: 700, name: 'welcome', path: 'welcome.html' }, {}, { language: 'en' }),
  ...[1, 2, 3].map((steps) => ({
    ...tab,
    height: 700,
    name: `welcome-${['role', 'site', 'ready'][steps - 1]}`,
    path: 'welcome.html',
    act: inTurn(...['Neste', 'Neste', 'Ferdig'].slice(0, steps).map(press)),
  })),
  ...looks({ ...sidePanel, name: 'picker', act: press('Felt') }, {}),
  ...looks({ ...tab, name: 'practice', path: 'practice.html' }, { language: 'nn' }),
  { ...tab, name: 'card-adult', path: 'card.html#adult.nb.screen' },
  ...looks({ ...popup, name: 'popup-no-hits', act: type('xyzzy') }, {}),
  { ...sidePanel, name: 'sidepanel-none', path: 'sidepanel.html#0' },
  ...looks(
    { ...sidePanel, width: 320, name: 'sheet-missing', act: inTurn(note, withoutGuide) },
    {},
    dark,
  ),
  {
    ...sidePanel,
    width: 320,
    name: 'field-missing',
    act: inTurn(note, withoutGuide, press('Fødselsdato')),
  },
  { ...tab, name: 'card-minor-en', path: 'card.html#minor.en.screen', dark: true },
  // The last: after it no sheet can be opened.
  ...looks({ ...sidePanel, name: 'sidepanel-trouble', act: makeNewer }, {}),
];
