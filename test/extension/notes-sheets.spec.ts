import { escapePanel, expect, markersOf, openPanel, test, workerOf } from './fixtures';
import { clockGoesOn, noteIn, openAt, ownPage, sidePanelOf, writeNote } from './notes-surfaces';

const note = 'sover bak kjøkkenet, deler rom med tre';
const minute = 60_000;
const day = 24 * 60 * minute;

test('two windows on one sheet see each other at once; texts written apart are both kept', async ({
  context,
  forms,
}) => {
  const url = new URL('prison/innkomst?id=4711', forms.url).href;
  const one = await openAt(await context.newPage(), url, 'Gjeld');
  await writeNote(one, note);
  const two = await openAt(await context.newPage(), url, 'Gjeld');
  expect(await noteIn(two)).toBe(note);
  await one.getByRole('tab', { name: 'Se etter' }).click();
  await two.getByRole('tab', { name: 'Se etter' }).click();
  await one.getByRole('checkbox').first().check();
  await expect(two.getByRole('checkbox').first()).toBeChecked();

  await one.getByRole('tab', { name: 'Notat' }).click();
  await two.getByRole('tab', { name: 'Notat' }).click();
  await one.getByRole('textbox').fill('en');
  await expect(two.getByRole('textbox')).toHaveValue('en');

  await Promise.all([
    one.getByRole('textbox').fill('den ene skrev dette'),
    two.getByRole('textbox').fill('den andre skrev dette'),
  ]);
  for (const panel of [one, two]) {
    const block = panel.getByRole('region', { name: /Skrevet i et annet vindu/ });
    await expect(block).toBeVisible();
    const texts = [await panel.getByRole('textbox').inputValue(), await block.textContent()].join();
    expect(texts).toContain('den ene skrev dette');
    expect(texts).toContain('den andre skrev dette');
  }
  await one.getByRole('button', { name: 'Legg til i notatet' }).click();
  await expect(two.getByRole('textbox')).toHaveValue(/den (ene|andre).*\n\nden (ene|andre)/);
  await expect(two.getByRole('region', { name: /Skrevet i et annet vindu/ })).toHaveCount(0);
});

test('after 30 minutes without use the form starts an empty sheet, and the old one is offered', async ({
  page,
  context,
  forms,
}) => {
  const panel = await openAt(page, new URL('prison/ny', forms.url).href, 'Språk');
  await writeNote(panel, note);
  await escapePanel(panel);
  await clockGoesOn(context, 31 * minute);
  const again = await openPanel(page, 'Språk');
  expect(await noteIn(again)).toBe('');
  await again.getByRole('button', { name: /Fortsett arket fra/ }).click();
  await expect(again.getByRole('textbox')).toHaveValue(note);
});

test('a new case that gets its number keeps its sheet; another one does not get it', async ({
  page,
  forms,
}) => {
  const panel = await openAt(page, new URL('prison/ny', forms.url).href, 'Språk');
  await writeNote(panel, note);
  await escapePanel(panel);
  await page.evaluate(() => history.replaceState(null, '', '/prison/4711'));
  await page.waitForTimeout(300);
  expect(await noteIn(await openPanel(page, 'Språk'))).toBe(note);
  await page.evaluate(() => history.pushState(null, '', '/prison/4712'));
  await page.waitForTimeout(300);
  expect(await noteIn(await openPanel(page, 'Språk'))).toBe('');
});

test('sending a search beside the form leaves its sheet alone', async ({ page, forms }) => {
  const panel = await openAt(page, new URL('prison/ny', forms.url).href, 'Språk');
  await writeNote(panel, note);
  await page.evaluate(() => {
    const search = document.createElement('form');
    search.onsubmit = () => false;
    document.body.prepend(search);
    search.requestSubmit();
  });
  await page.waitForTimeout(300);
  expect(await noteIn(panel)).toBe(note);
});

test('a sheet warns before its end, says where the words belong, and is kept longer by hand alone', async ({
  page,
  context,
  forms,
}) => {
  const url = new URL('prison/innkomst?id=4', forms.url).href;
  const panel = await openAt(page, url, 'Gjeld');
  await expect(panel.getByText(/hører hjemme i saken/)).toBeVisible();
  await writeNote(panel, note);
  await clockGoesOn(context, 12 * day);
  // Reading and writing put no end off.
  const again = await openAt(page, url, 'Gjeld');
  await expect(again.getByText(/^Arket slettes \d+\. \p{L}+$/u)).toBeVisible();
  await expect(again.getByText(/Få det som betyr noe, inn i saken før det/)).toBeVisible();
  await again.getByRole('button', { name: 'Behold lenger' }).click();
  await expect(again.getByText(/^Arket slettes/)).toHaveCount(0);
  expect(await noteIn(again)).toBe(note);
});

test('the user starts an empty sheet, and switches back to the one before', async ({
  page,
  context,
  forms,
}) => {
  const url = new URL('prison/innkomst?id=5', forms.url).href;
  const panel = await openAt(page, url, 'Gjeld');
  await writeNote(panel, note);
  await panel.getByRole('button', { name: 'Nytt ark' }).click();
  await expect(panel.getByRole('textbox')).toHaveValue('');
  const side = await sidePanelOf(context, url);
  await side.getByRole('button', { name: 'Bytt ark' }).click();
  await side.getByRole('button', { name: 'Bruk her' }).click();
  await expect(side.getByText(note)).toBeVisible();
  await expect(panel.getByRole('textbox')).toHaveValue(note);
});

test('a sheet ends by itself: record and keys', async ({ page, context, forms }) => {
  const panel = await openAt(page, new URL('prison/innkomst?id=3', forms.url).href, 'Gjeld');
  await writeNote(panel, note);
  await clockGoesOn(context, 15 * day);
  const worker = await workerOf(context);
  await worker.evaluate(() =>
    (chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void }).dispatch({
      name: 'retention',
    }),
  );
  const options = await ownPage(context, 'options.html');
  await expect(options.getByText('Ingen ark er lagret.')).toBeVisible();
  await page.bringToFront();
  await expect(panel.getByRole('textbox')).toHaveValue('');
});

test('the list of sheets: named, kept longer, switched to, erased', async ({
  page,
  context,
  forms,
}) => {
  const url = new URL('prison/ny', forms.url).href;
  await writeNote(await openAt(page, url, 'Språk'), note);
  await page.goto(url);
  await markersOf(page);
  const side = await sidePanelOf(context, url);
  await side.getByRole('button', { name: 'Bytt ark' }).click();
  await side.getByRole('button', { name: 'Gi navn' }).click();
  await side.getByLabel('Navn på arket').fill('Kontor 2');
  await side.getByRole('button', { name: 'Lagre navnet' }).click();
  await expect(side.getByText('Kontor 2')).toBeVisible();
  await side.getByRole('button', { name: 'Bruk her' }).click();
  await expect(side.getByText(note)).toBeVisible();
  await side.getByRole('button', { name: 'Bytt ark' }).click();
  await side.getByRole('button', { name: 'Slett' }).click();
  await side.getByRole('button', { name: 'Slett nå' }).click();
  await expect(side.getByText('Ingen ark er lagret.')).toBeVisible();
});

test('a note with an identity number gets a hint, and is saved all the same', async ({
  page,
  forms,
}) => {
  const panel = await openAt(page, new URL('prison/ny', forms.url).href, 'Språk');
  await panel.getByRole('tab', { name: 'Notat' }).click();
  await expect(panel.getByText(/ligner et fødselsnummer/)).toHaveCount(0);
  await panel.getByRole('textbox').fill('24014021406');
  await expect(panel.getByText(/ligner et fødselsnummer/)).toBeVisible();
  await expect(panel.getByText(/^Lagret/)).toBeVisible();
});
