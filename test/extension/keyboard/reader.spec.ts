/** The reader by keys alone: a chapter and its lines, past the navigation, the search. */
import { expect, idOf, test } from '../fixtures';
import { expectFocus, press, reach, walkAll, walkBack, write } from './walk';

const bar = [
  'button Gå til teksten',
  'combobox Søk i veiledere og kontakter',
  'combobox Vis først for',
  'button Skriv ut',
  'radio Bokmål',
];

const chapters = [
  'Tegn',
  'Samtalen',
  'Hva nå?',
  'Plikter',
  'Rettigheter og hjelp',
  'Hvem gjør hva',
  'Steder',
  'Lov og begreper',
  'For kommuner',
  'Fengsel',
  'Krisesenter',
  'Bakgrunn',
];

const lines = 'lines, each with its address and its sources';

/** What is promised: the order in which Tab stops, as the page is read. */
const order = {
  start: [
    ...bar,
    ...chapters.map((name) => `link ${name}`),
    'link Kontakter',
    'link Kilder',
    ...chapters.map((name) => `button ${name}`),
  ],
  /** The chapter's own parts stand under its name in the navigation. */
  shelter: [
    ...bar,
    ...chapters.slice(0, -1).map((name) => `link ${name}`),
    'link Hvem krisesenteret er for',
    'link Hva beboeren kan trenge',
    'link Hva ROSA kan gi krisesenteret',
    'link Bakgrunn',
    'link Kontakter',
    'link Kilder',
    'DisclosureTriangle for andre roller',
    lines,
    'DisclosureTriangle for andre roller',
    lines,
    'DisclosureTriangle for andre roller',
    lines,
    'link politiet.no/menneskehandel Åpner en annen nettside og setter spor i historikken.',
    'link Forrige Fengsel',
    'link Neste Bakgrunn',
  ],
};

/** The guide's numbers of lines change with it. */
const withoutNumbers = (names: string[]) => names.map((name) => name.replace(/ ?\d+ linjer/, ''));

test('the start: bar, chapters, and the chapters as a page; both ways', async ({
  context,
  page,
}) => {
  await page.goto(`chrome-extension://${await idOf(context)}/reader.html`);
  await page.getByRole('button', { name: /^Tegn/ }).waitFor();
  expect(withoutNumbers(await walkAll(page))).toEqual(order.start);
  expect(withoutNumbers(await walkBack(page))).toEqual(order.start);
});

test('a chapter takes the focus to its heading; nothing of it lies under the bar', async ({
  context,
  page,
}) => {
  await page.goto(`chrome-extension://${await idOf(context)}/reader.html`);
  await page.getByRole('button', { name: /^Tegn/ }).waitFor();
  await reach(page, 'link Krisesenter');
  await press(page);
  await expectFocus(page, 'heading Krisesenter');
  expect(withoutNumbers(await walkAll(page))).toEqual(order.shelter);
  expect(withoutNumbers(await walkBack(page))).toEqual(order.shelter);
  await reach(page, 'link Neste Bakgrunn');
  await press(page);
  await expectFocus(page, 'heading Bakgrunn');
});

test('past the navigation, and a line found by search', async ({ context, page }) => {
  await page.goto(`chrome-extension://${await idOf(context)}/reader.html`);
  await page.getByRole('button', { name: /^Tegn/ }).waitFor();
  await reach(page, 'button Gå til teksten');
  await press(page);
  await expect(page.locator('main')).toBeFocused();
  await press(page, 'Tab');
  await expectFocus(page, /^button Tegn/);
  await reach(page, /^combobox Søk/);
  await write(page, 'refleksjon');
  await expect(page.getByRole('option').first()).toBeVisible();
  await press(page, 'ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await press(page);
  await expectFocus(page, /^article ./);
});
