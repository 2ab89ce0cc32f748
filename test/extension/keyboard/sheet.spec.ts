/** The sheet by keys alone: read, tick, note, go to the field, another sheet, summary, deletion. */
import { expect, idOf, test } from '../fixtures';
import { besideInterview, top } from './side-panel';
import { expectFocus, press, reach, walkAll, walkBack, write } from './walk';

const tools = ['button Samtalen', 'button Kort', 'button Steder', 'button Felt'];

/** Each field: what opens its support, and the way to it in the form. */
const fields = [
  'Boforhold',
  'Adresse',
  'Hvem bor personen sammen med?',
  'Har personen arbeid?',
  'Inntekt siste måned',
  'Kontonummer',
  'Har personen gjeld?',
  'Når kom personen til Norge?',
  'Hvordan kom personen til Norge?',
  'Sivilstand',
  'Har personen barn?',
  'Kontakt med familie og venner',
].flatMap((label) => [`button ${label}`, `button Gå til feltet ${label}`]);

/** What is promised: the order in which Tab stops, as the sheet is read. */
const order = {
  sheet: [
    ...top,
    'tab Arket',
    'tabpanel Arket',
    ...tools,
    'button Bytt ark',
    'radio Ja, eller usikker',
    ...fields,
  ],
  field: [
    ...top,
    'tab Arket',
    'tabpanel Arket',
    'button Tilbake til arket',
    'tab Se etter',
    'tabpanel Se etter',
    'button Bytt ark',
    'signs, each with its sources',
    'DisclosureTriangle Vis 10 til',
    'signs, each with its sources',
  ],
  /** One sheet alone; the names of its buttons end with its own. */
  allSheets: [
    ...top,
    'tab Arket',
    'tabpanel Arket',
    ...tools,
    'button Tilbake til skjemaet',
    'button Gi navn',
    'button Behold lenger',
    'button Slett',
  ],
  summary: [
    ...top,
    'tab Arket',
    'tabpanel Arket',
    ...tools,
    'button Tilbake til arket',
    'radio Bokmål',
    'switch Ta med kilder',
    'switch Slett arket etterpå',
    'button Kopier',
    'button Sett inn i et felt',
    'button Skriv ut',
  ],
};

test('the sheet is walked as it is read, both ways', async ({ context, page, forms }) => {
  const own = await besideInterview(context, page, forms);
  expect(await walkAll(own)).toEqual(order.sheet);
  expect(await walkBack(own)).toEqual(order.sheet);
});

test('all is hidden from here; called back, one is where one was', async ({
  context,
  page,
  forms,
}) => {
  const own = await besideInterview(context, page, forms);
  await reach(own, 'button Skjul alt');
  await press(own);
  await expect(own.locator('main')).toBeHidden();
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${await idOf(context)}/popup.html`);
  await reach(popup, /^button Vis igjen/);
  await press(popup);
  await own.bringToFront();
  await expectFocus(own, 'button Skjul alt');
});

test('a field is opened, ticked and noted; the way back leads to it, and on to the form', async ({
  context,
  page,
  forms,
}) => {
  const own = await besideInterview(context, page, forms);
  await reach(own, 'button Boforhold');
  await press(own);
  await expectFocus(own, 'heading Boforhold');
  expect(await walkAll(own)).toEqual(order.field);
  await reach(own, /^checkbox/);
  await press(own, 'Space');
  await expect(own.getByRole('checkbox').first()).toBeChecked();
  await expect(own.getByText(/Lagret/).first()).toBeVisible();
  await expectFocus(own, /^checkbox/);
  await reach(own, 'tab Se etter', 'Shift+Tab');
  await press(own, 'ArrowLeft');
  await expectFocus(own, 'tab Notat');
  await reach(own, 'textbox Notat til dette feltet');
  await write(own, 'Bor hos sjefen');
  await expectFocus(own, 'textbox Notat til dette feltet');
  await reach(own, 'button Tilbake til arket', 'Shift+Tab');
  await press(own);
  await expectFocus(own, 'button Boforhold');
  await expect(own.getByText('Bor hos sjefen')).toBeVisible();
  await reach(own, 'button Gå til feltet Adresse');
  await press(own);
  await expect(page.getByRole('textbox', { name: 'Adresse' })).toBeFocused();
});

test('all sheets, a new one, deletion: whatever goes, the focus has a place', async ({
  context,
  page,
  forms,
}) => {
  const own = await besideInterview(context, page, forms);
  await reach(own, /^radio/);
  await press(own, 'Space');
  await reach(own, 'button Bytt ark');
  await press(own);
  await expectFocus(own, 'heading Alle ark');
  const shelf = await walkAll(own);
  expect(shelf.map((name) => name.replace(/: Ark .*/, ''))).toEqual(order.allSheets);
  await reach(own, /^button Gi navn/);
  await press(own);
  await expectFocus(own, /^textbox/);
  await write(own, 'Rom 4');
  await press(own);
  await expectFocus(own, /^button Gi navn/);
  await reach(own, /^button Slett/);
  await press(own);
  await expectFocus(own, 'button Behold');
  await press(own);
  await expectFocus(own, /^button Slett/);
  await reach(own, 'button Tilbake til skjemaet');
  await press(own);
  await expectFocus(own, 'button Bytt ark');

  await reach(own, 'button Slett arket');
  await press(own);
  await expectFocus(own, 'button Behold');
  await press(own);
  await expectFocus(own, 'button Slett arket');
  await reach(own, 'button Nytt ark');
  await press(own);
  await expectFocus(own, 'heading Dette skjemaet');
  await reach(own, /^radio/, 'Shift+Tab');
  await press(own, 'Space');
  await reach(own, 'button Slett arket');
  await press(own);
  await reach(own, 'button Slett nå');
  await press(own);
  await expectFocus(own, 'heading Dette skjemaet');
});

test('the summary: made, read, asked where to put it, and left', async ({
  context,
  page,
  forms,
}) => {
  const own = await besideInterview(context, page, forms);
  await reach(own, /^radio/);
  await press(own, 'Space');
  await reach(own, 'button Lag oppsummering');
  await press(own);
  await expectFocus(own, 'heading Oppsummering');
  expect(await walkAll(own)).toEqual(order.summary);
  await reach(own, /^button Sett inn/);
  await press(own);
  await expectFocus(own, 'button Avbryt');
  await press(own);
  await expectFocus(own, /^button Sett inn/);
  await reach(own, /^button Kopier/, 'Shift+Tab');
  await press(own);
  await expect(own.getByRole('status').filter({ hasText: /[Kk]opiert/ })).toHaveCount(1);
  await expectFocus(own, /^button Kopier/);
  await reach(own, 'button Tilbake til arket');
  await press(own);
  await expectFocus(own, 'button Lag oppsummering');
});
