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
  act?: (page: Page) => Promise<unknown>;
}

type Look = Pick<Picture, 'language' | 'dark'>;

const dark: Look = { dark: true };
const press = (name: string) => (page: Page) => page.locator(`::-p-aria(${name})`).click();
const inTurn =
  (...acts: ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    for (const act of acts) {
      await act(page);
      await new Promise((done) => setTimeout(done, 300));
    }
  };

/** A page in several looks: the language and the scheme end the picture's name. */
function looks(base: Omit<Picture, 'language' | 'dark'>, ...all: Look[]): Picture[] {
  return all.map((look) => {
    const ends = [look.language, look.dark ? 'dark' : undefined].filter(Boolean);
    return { ...base, ...look, name: [base.name, ...ends].join('-') };
  });
}

const popup = { path: 'popup.html', width: 360, height: 440 };
const sidePanel = { path: 'sidepanel.html#form', width: 400, height: 900 };
const tab = { width: 1000, height: 900 };
const type = (text: string) => (page: Page) => page.keyboard.type(text);

/** All pictures but those of forms. */
export const pictures: Picture[] = [
  ...looks({ ...popup, name: 'popup' }, {}, dark, { language: 'nn' }, { language: 'en' }),
  ...looks({ ...popup, height: 600, name: 'popup-search', act: type('refleksjon') }, {}, dark),
  ...looks({ ...sidePanel, name: 'sidepanel' }, {}, dark, { language: 'nn' }, { language: 'en' }),
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
  ...looks({ ...sidePanel, name: 'conversation', act: press('Samtalen') }, {}),
  ...looks({ ...sidePanel, name: 'card-choice', act: press('Kort') }, {}),
  ...looks(
    { ...sidePanel, name: 'places', act: inTurn(press('Steder'), press('Byggeplass')) },
    dark,
  ),
  ...looks({ name: 'reader', path: 'reader.html', width: 1200, height: 860 }, {}, dark, {
    language: 'nn',
  }),
  ...looks({ ...tab, name: 'options', path: 'options.html' }, {}, dark, { language: 'en' }),
  ...looks({ ...tab, height: 700, name: 'welcome', path: 'welcome.html' }, {}, { language: 'en' }),
  ...looks({ ...tab, name: 'practice', path: 'practice.html' }, { language: 'nn' }),
  { ...tab, name: 'card-adult', path: 'card.html#adult.nb.screen' },
  { ...tab, name: 'card-minor-en', path: 'card.html#minor.en.screen', dark: true },
];
