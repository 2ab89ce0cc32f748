/** The side panel's other tabs and its tools by keys alone. */
import { expect, test } from '../fixtures';
import { besideInterview, top } from './side-panel';
import { expectFocus, press, reach, walkAll } from './walk';

const back = 'button Tilbake til arket';

/** What is promised: the order in which Tab stops, as each part is read. */
const order = {
  whatNow: [
    ...top,
    'tab Hva nå?',
    'tabpanel Hva nå?',
    'sources',
    'radio Nei',
    'sources',
    'radio Ja, eller usikker',
    'sources',
    'button Kopier nummeret til Alarmtelefonen for barn og unge',
    'link Ring Alarmtelefonen for barn og unge',
    'sources',
    'radio Det offentlige',
    'button Ett steg tilbake',
    'button Begynn på nytt',
  ],
  age: [...top, back, 'radio Nei', 'button Neste'],
  beforeAsking: [...top, back, 'sources', 'button Forrige', 'button Til spørsmålene'],
  card: [
    ...top,
    back,
    'radio Nei',
    'radio Bokmål',
    'button Vis stort',
    'radio Et ark',
    'button Skriv ut',
  ],
  places: [
    ...top,
    back,
    'button Spisested',
    'button Butikk',
    'button Byggeplass',
    'button Gård og gartneri',
    'button Fiske',
    'button Renhold og bilvask',
    'button Innkvartering',
    'button Privat hjem',
    'button Offentlige lokaler',
    'button Gate',
    'button Langs vei',
    'button Transport',
    'signs, each with its sources',
  ],
  contacts: [...top, 'tab Kontakter', 'tabpanel Kontakter', 'contacts: copy, call, pages, sources'],
  guides: [
    ...top,
    'tab Veiledere',
    'tabpanel Veiledere',
    'button Tegn',
    'button Samtalen',
    'button Hva nå?',
    'button Plikter',
    'button Rettigheter og hjelp',
    'button Hvem gjør hva',
    'button Steder',
    'button Lov og begreper',
    'button For kommuner',
    'button Fengsel',
    'button Krisesenter',
    'button Bakgrunn',
  ],
  shelter: [
    ...top,
    'tab Veiledere',
    'tabpanel Veiledere',
    'button Alle kapitler',
    'link politiet.no/menneskehandel Åpner en annen nettside og setter spor i historikken.',
  ],
};

test('what now: answered, taken back, changed, begun anew', async ({ context, page, forms }) => {
  const own = await besideInterview(context, page, forms);
  await reach(own, 'tab Arket');
  await press(own, 'ArrowRight');
  await expectFocus(own, 'tab Hva nå?');
  await reach(own, 'radio Ja');
  await press(own, 'ArrowRight');
  await expectFocus(own, 'radio Nei');
  await reach(own, 'radio Ja, eller usikker');
  await press(own, 'Space');
  await expectFocus(own, 'radio Ja, eller usikker');
  expect(await walkAll(own)).toEqual(order.whatNow);
  await reach(own, 'button Ett steg tilbake');
  await press(own);
  await expectFocus(own, 'button Ett steg tilbake');
  await press(own);
  await expectFocus(own, 'heading Hva nå?');
  await reach(own, 'radio Ja');
  await press(own, 'Space');
  await reach(own, 'button Begynn på nytt');
  await press(own);
  await expectFocus(own, 'heading Hva nå?');
});

test('conversation: the age, on and back by buttons and by arrows', async ({
  context,
  page,
  forms,
}) => {
  const own = await besideInterview(context, page, forms);
  await reach(own, 'button Samtalen');
  await press(own);
  await expectFocus(own, 'heading Samtalen');
  await reach(own, /^radio/);
  await press(own, 'ArrowRight');
  expect(await walkAll(own)).toEqual(order.age);
  await reach(own, 'button Neste');
  await press(own);
  await expectFocus(own, /Før du spør/);
  expect(await walkAll(own)).toEqual(order.beforeAsking);
  await reach(own, 'button Til spørsmålene');
  await press(own);
  await expectFocus(own, /Spørsmål 1 av 12/);
  await press(own, 'ArrowRight');
  await expectFocus(own, /Spørsmål 2 av 12/);
  await press(own, 'ArrowLeft');
  await expectFocus(own, /Spørsmål 1 av 12/);
  await reach(own, back);
  await press(own);
  await expectFocus(own, 'button Samtalen');
});

test('the card: for whom, in which language, and a question before it is printed', async ({
  context,
  page,
  forms,
}) => {
  const own = await besideInterview(context, page, forms);
  await reach(own, 'button Kort');
  await press(own);
  await expectFocus(own, 'heading Kort til personen');
  await reach(own, /^radio/);
  await press(own, 'ArrowRight');
  expect(await walkAll(own)).toEqual(order.card);
  await reach(own, 'radio Bokmål');
  await press(own, 'ArrowLeft');
  await expectFocus(own, 'radio English');
  await expect(own.getByRole('article')).toHaveAttribute('lang', 'en');
  await reach(own, 'button Skriv ut');
  await press(own);
  await expectFocus(own, 'button Nei');
  await press(own);
  await expectFocus(own, 'button Skriv ut');
  await press(own);
  await reach(own, 'button Ja, skriv ut');
  const opened = context.waitForEvent('page');
  await press(own);
  const card = await opened;
  await card.waitForURL(/card\.html#adult\.en\.a4$/);
  await own.bringToFront();
  await expectFocus(own, 'button Skriv ut');
});

test('places: one is picked, and a sign ticked there', async ({ context, page, forms }) => {
  const own = await besideInterview(context, page, forms);
  await reach(own, 'button Steder');
  await press(own);
  await expectFocus(own, 'heading Steder');
  await reach(own, 'button Spisested');
  await press(own, 'Space');
  await expectFocus(own, 'button Spisested');
  expect(await walkAll(own)).toEqual(order.places);
  await reach(own, /^checkbox/);
  await press(own, 'Space');
  await expectFocus(own, /^checkbox/);
  await expect(own.getByRole('checkbox').first()).toBeChecked();
});

test('guides: a chapter and back to its name; contacts', async ({ context, page, forms }) => {
  const own = await besideInterview(context, page, forms);
  await reach(own, 'tab Arket');
  await press(own, 'End');
  await expectFocus(own, 'tab Kontakter');
  expect(await walkAll(own)).toEqual(order.contacts);
  await reach(own, 'tab Kontakter');
  await press(own, 'ArrowLeft');
  await expectFocus(own, 'tab Veiledere');
  const chapters = await walkAll(own);
  expect(chapters.map((name) => name.replace(/ \d+ linjer$/, ''))).toEqual(order.guides);
  await reach(own, /^button Krisesenter/);
  await press(own);
  await expectFocus(own, /^heading Krisesenter/);
  const lines = 'lines, each with its address and its sources';
  const shelter = await walkAll(own);
  expect(shelter.filter((name) => name !== lines && !/^Disclosure/.test(name))).toEqual(
    order.shelter,
  );
  await reach(own, 'button Alle kapitler');
  await press(own);
  await expectFocus(own, /^button Krisesenter/);
});
