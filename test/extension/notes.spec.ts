import { escapePanel, expect, markersOf, openPanel, test } from './fixtures';
import { noteIn, openAt, writeNote } from './notes-surfaces';

const note = 'sover bak kjøkkenet, deler rom med tre';
const step2 = 'steg/2';

test('a tick and a note are back after a reload and after a restart, on that case alone', async ({
  profile,
  forms,
}) => {
  const own = new URL(`interview/sak/2026-1184/${step2}`, forms.url).href;
  const other = new URL(`interview/sak/2026-1185/${step2}`, forms.url).href;
  let page = await profile.context.newPage();
  let panel = await openAt(page, own, 'Boforhold');
  await panel.getByRole('checkbox').first().check();
  await writeNote(panel, note);

  await page.reload();
  await markersOf(page);
  panel = await openPanel(page, 'Boforhold');
  await expect(panel.getByRole('checkbox').first()).toBeChecked();
  expect(await noteIn(panel)).toBe(note);

  await profile.restart();
  page = await profile.context.newPage();
  panel = await openAt(page, own, 'Boforhold');
  await expect(panel.getByRole('checkbox').first()).toBeChecked();
  expect(await noteIn(panel)).toBe(note);

  panel = await openAt(page, other, 'Boforhold');
  await expect(panel.getByRole('checkbox').first()).not.toBeChecked();
  expect(await noteIn(panel)).toBe('');
});

test('two persons in turn under one address: the second starts empty, the first is offered', async ({
  page,
  forms,
}) => {
  const address = new URL('prison/ny', forms.url).href;
  let panel = await openAt(page, address, 'Språk');
  await writeNote(panel, note);

  panel = await openAt(page, address, 'Språk');
  expect(await noteIn(panel)).toBe('');
  await panel.getByRole('button', { name: /Fortsett arket fra/ }).click();
  await expect(panel.getByRole('textbox')).toHaveValue(note);
});

test('sending the form lets go of its sheet', async ({ page, forms }) => {
  let panel = await openAt(page, new URL('prison/ny', forms.url).href, 'Språk');
  await writeNote(panel, note);
  await page.getByRole('button', { name: 'Neste' }).click();
  await page.getByRole('button', { name: 'Tilbake' }).click();
  await markersOf(page);
  panel = await openPanel(page, 'Språk');
  expect(await noteIn(panel)).toBe('');
});

test('the back button does not bring one person’s notes to another’s form', async ({
  page,
  forms,
}) => {
  const address = new URL('prison/ny', forms.url).href;
  const panel = await openAt(page, address, 'Språk');
  await writeNote(panel, note);
  await page.goto(new URL('quiet/login.html', forms.url).href);
  await page.goto(address);
  await markersOf(page);
  await page.evaluate(() => history.go(-2));
  await page.waitForTimeout(500);
  await markersOf(page);
  expect(await noteIn(await openPanel(page, 'Språk'))).toBe('');
});

test('a step of a wizard keeps the sheet, and the note stays at its field', async ({
  page,
  forms,
}) => {
  let panel = await openAt(
    page,
    new URL(`interview/sak/2026-77/${step2}`, forms.url).href,
    'Boforhold',
  );
  await writeNote(panel, note);
  await escapePanel(panel);
  await page.getByRole('button', { name: 'Neste' }).click();
  await page.getByRole('button', { name: 'Forrige' }).click();
  await markersOf(page);
  panel = await openPanel(page, 'Boforhold');
  expect(await noteIn(panel)).toBe(note);
});

test('emptying the form starts an empty sheet', async ({ page, forms }) => {
  let panel = await openAt(page, new URL('prison/ny', forms.url).href, 'Språk');
  await writeNote(panel, note);
  await page.evaluate(() => document.forms[0]?.reset());
  panel = await openPanel(page, 'Språk');
  expect(await noteIn(panel)).toBe('');
});

test('what was typed half a second before the tab is closed is there', async ({
  context,
  forms,
}) => {
  const own = new URL('prison/innkomst?id=4712', forms.url).href;
  const page = await context.newPage();
  const panel = await openAt(page, own, 'Gjeld');
  await panel.getByRole('tab', { name: 'Notat' }).click();
  await panel.getByRole('textbox').pressSequentially(note, { delay: 5 });
  await page.waitForTimeout(600);
  await page.close();
  const next = await context.newPage();
  expect(await noteIn(await openAt(next, own, 'Gjeld'))).toBe(note);
});

test('the panel page embedded by a page, or opened in a tab, stays blank', async ({
  page,
  context,
  forms,
}) => {
  await page.goto(new URL('prison/ny', forms.url).href);
  const panel = await openPanel(page, 'Språk');
  const url = panel.url();
  const tab = await context.newPage();
  await tab.goto(url);
  await tab.waitForTimeout(500);
  expect(await tab.locator('main').count()).toBe(0);
  await page.bringToFront();
  await expect(panel.getByRole('heading', { name: 'Språk' })).toBeVisible();
  await expect(panel.locator('main')).toBeVisible();
});
