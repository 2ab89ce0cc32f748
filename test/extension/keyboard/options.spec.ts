/** The options by keys alone: language, sites, passphrase, erasing. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, idOf, test } from '../fixtures';
import { besideInterview } from './side-panel';
import { expectFocus, press, reach, walkAll, walkBack, write } from './walk';

/** What is promised: the order in which Tab stops, as the page is read. */
const order = {
  options: [
    'radio Bokmål',
    'combobox Din rolle',
    'button Fjern http://127.0.0.1',
    'button Hent inn fra fil: Feltregler',
    'radio Med avkryssing og notat',
    'radio Nøytrale',
    'switch Lagre avkryssing og notater',
    'switch Vis på merkene hvor det er notater',
    'combobox Slett av seg selv etter',
    'button Lag passord',
    'button Endre taster i nettleseren',
    'button Hent inn fra fil: Virksomheten',
    'link Øv på et skjema',
  ],
  /** From the retention on to the keys. */
  withPassphrase: [
    'combobox Slett av seg selv etter',
    'button Lås nå',
    'button Bytt passord',
    'button Fjern passordet',
    'combobox Lås notatene etter',
    'button Endre taster i nettleseren',
  ],
};

async function openOptions(context: BrowserContext, page: Page): Promise<void> {
  await page.goto(`chrome-extension://${await idOf(context)}/options.html`);
  await page.getByRole('button', { name: /^Fjern/ }).waitFor();
}

test('the options are walked as they are read; language, role and a switch are set', async ({
  context,
  page,
}) => {
  await openOptions(context, page);
  const all = (await walkAll(page)).map((name) => name.replace(/:\d+$/, ''));
  expect(all).toEqual(order.options);
  expect((await walkBack(page)).map((name) => name.replace(/:\d+$/, ''))).toEqual(order.options);
  await reach(page, 'radio Bokmål');
  await press(page, 'ArrowDown');
  await expectFocus(page, 'radio Nynorsk');
  await expect(page.getByRole('combobox', { name: 'Rolla di' })).toBeVisible();
  await press(page, 'ArrowUp');
  await expectFocus(page, 'radio Bokmål');
  await reach(page, 'combobox Din rolle');
  await press(page, 'ArrowDown');
  await expectFocus(page, 'combobox Din rolle');
  await reach(page, 'switch Vis på merkene hvor det er notater');
  await press(page, 'Space');
  await expect(page.getByRole('switch', { name: /Vis på merkene/ })).toBeChecked();
  await expectFocus(page, 'switch Vis på merkene hvor det er notater');
});

test('a site is taken away, and the focus is at the heading of the sites', async ({
  context,
  page,
}) => {
  await openOptions(context, page);
  await reach(page, /^button Fjern/);
  await press(page);
  await expect(page.getByRole('button', { name: /^Fjern/ })).toHaveCount(0);
  await expectFocus(page, 'heading Nettsteder');
});

test('a passphrase is made, the notes locked and opened', async ({ context, page }) => {
  await openOptions(context, page);
  await reach(page, 'button Lag passord');
  await press(page);
  await expectFocus(page, /^textbox/);
  await reach(page, 'button Avbryt');
  await press(page);
  await expectFocus(page, 'button Lag passord');
  await press(page);
  await expectFocus(page, /^textbox/);
  await write(page, 'fire ord som ingen gjetter');
  await reach(page, /^textbox/);
  await write(page, 'fire ord som ingen gjetter');
  await reach(page, /^checkbox Vis/);
  await reach(page, 'button Lag passord');
  await press(page);
  await expect(page.getByRole('button', { name: 'Lås nå' })).toBeVisible();
  await expectFocus(page, /^heading/);
  await reach(page, 'button Lås nå');
  await press(page);
  await expect(page.getByRole('button', { name: 'Lås nå' })).toHaveCount(0);
  await expectFocus(page, /^heading/);
  await reach(page, /^textbox/);
  await write(page, 'fire ord som ingen gjetter');
  await press(page);
  await expect(page.getByRole('button', { name: 'Lås nå' })).toBeVisible();
  await expectFocus(page, /^heading/);
  expect((await walkAll(page)).slice(8, 14)).toEqual(order.withPassphrase);
});

test('all sheets are erased: asked first, kept, then gone', async ({ context, page, forms }) => {
  const beside = await besideInterview(context, await context.newPage(), forms);
  await reach(beside, /^radio/);
  await press(beside, 'Space');
  await expect(beside.getByText(/Lagret/).first()).toBeVisible();
  await openOptions(context, page);
  await page.bringToFront();
  await reach(page, 'button Slett alle ark nå');
  await press(page);
  await expectFocus(page, 'button Behold');
  await press(page);
  await expectFocus(page, 'button Slett alle ark nå');
  await press(page);
  await expectFocus(page, 'button Behold');
  await reach(page, 'button Slett alt nå');
  await press(page);
  await expect(page.getByText('Ingen ark er lagret.')).toBeVisible();
  await expectFocus(page, /^heading/);
});
