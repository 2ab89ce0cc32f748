/** What one does in the form and beside it in turn, by keys alone: a summary put in, a field picked, the practice form. */
import { expect, idOf, test } from '../fixtures';
import { tabTo } from './panel';
import { besideInterview, top } from './side-panel';
import { expectFocus, press, reach, walkAll } from './walk';

/** What is promised: the order in which Tab stops, as each part is read. */
const order = {
  insert: [
    ...top,
    'tab Arket',
    'tabpanel Arket',
    'button Samtalen',
    'button Kort',
    'button Steder',
    'button Felt',
    'button Tilbake til arket',
    'radio Bokmål',
    'switch Ta med kilder',
    'switch Slett arket etterpå',
    'button Sett inn nå',
    'button Avbryt',
  ],
  pick: [...top, 'button Tilbake til arket', 'button Pek på et felt'],
  picked: [
    ...top,
    'button Tilbake til arket',
    'combobox Tema 1',
    'combobox Tema 2',
    'radio Dette feltet',
    'button Lagre',
    'button Velg et annet felt',
  ],
};

test('a summary is put where the caret stands', async ({ context, page, forms }) => {
  const own = await besideInterview(context, page, forms);
  await reach(own, /^radio/);
  await press(own, 'Space');
  await reach(own, 'button Lag oppsummering');
  await press(own);
  await reach(own, /^button Sett inn/);
  await press(own);
  await expectFocus(own, 'button Avbryt');
  await page.bringToFront();
  await tabTo(page, 'Adresse', 'textbox');
  await own.bringToFront();
  await expect(own.getByText(/ved markøren i «Adresse»/)).toBeVisible();
  expect(await walkAll(own)).toEqual(order.insert);
  await reach(own, 'button Sett inn nå');
  await press(own);
  await expect(own.getByText(/Satt inn i «Adresse»/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Adresse' })).toHaveValue(/Oppsummering/);
  await expectFocus(own, 'button Sett inn i et felt');
});

test('a field is picked, and what it is about decided', async ({ context, page, forms }) => {
  const own = await besideInterview(context, page, forms);
  await reach(own, 'button Felt');
  await press(own);
  await expectFocus(own, /^heading/);
  expect(await walkAll(own)).toEqual(order.pick);
  await reach(own, 'button Pek på et felt');
  await press(own);
  await expectFocus(own, 'button Avbryt');
  await page.bringToFront();
  await press(page, 'ArrowDown');
  await press(page, 'ArrowDown');
  await press(page, 'Enter');
  await own.bringToFront();
  await expect(own.getByRole('region', { name: 'Slik er feltet forstått' })).toBeVisible();
  expect(await walkAll(own)).toEqual(order.picked);
  await reach(own, 'combobox Tema 1');
  await press(own, 'ArrowDown');
  await reach(own, 'button Lagre');
  await press(own);
  await expect(
    own.getByRole('status').filter({ hasText: 'Lagret. Gjelder fra nå av.' }),
  ).toHaveCount(1);
  await expectFocus(own, 'button Pek på et felt');
});

test('the practice form: support opened at its field, walked, and left', async ({
  context,
  page,
}) => {
  await page.goto(`chrome-extension://${await idOf(context)}/practice.html`);
  // The layer is there as soon as there are markers.
  await page.locator('[popover]').waitFor({ state: 'attached' });
  await reach(page, 'combobox Boforhold');
  await press(page, 'Alt+Shift+F');
  await expectFocus(page, /^dialog/);
  await reach(page, 'tab Se etter');
  await press(page, 'ArrowRight');
  await expectFocus(page, 'tab Spør');
  await press(page, 'Escape');
  await expectFocus(page, 'combobox Boforhold');
});
