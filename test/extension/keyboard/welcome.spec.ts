/** The first run by keys alone: language, role, site, ready. */
import { expect, idOf, test } from '../fixtures';
import { expectFocus, press, reach, walkAll, walkBack, write } from './walk';

/** What is promised: the order in which Tab stops, as each step is read. */
const order = {
  language: ['radio Bokmål', 'button Neste'],
  role: ['radio Saksbehandler', 'button Neste', 'button Tilbake'],
  site: ['textbox Adressen til nettstedet', 'button Slå på', 'button Ferdig', 'button Tilbake'],
  ready: [
    'link Øv på et skjema',
    'button Alle innstillinger',
    'button Endre taster i nettleseren',
    'button Tilbake',
  ],
};

test('the first run: each step is walked in the order it is read, and takes the focus to its heading', async ({
  context,
  page,
}) => {
  await page.goto(`chrome-extension://${await idOf(context)}/welcome.html`);
  await page.getByRole('heading', { name: 'Tre valg før du begynner' }).waitFor();
  expect(await walkAll(page)).toEqual(order.language);
  expect(await walkBack(page)).toEqual(order.language);

  await reach(page, 'radio Bokmål');
  await press(page, 'ArrowDown');
  await expectFocus(page, 'radio Nynorsk');
  await expect(page.getByRole('heading', { name: 'Tre val før du byrjar' })).toBeVisible();
  await press(page, 'ArrowUp');
  await expectFocus(page, 'radio Bokmål');
  await reach(page, 'button Neste');
  await press(page);

  await expectFocus(page, 'heading Hva arbeider du med?');
  expect(await walkAll(page)).toEqual(order.role);
  await reach(page, /^radio/);
  await press(page, 'ArrowDown');
  await reach(page, 'button Tilbake');
  await press(page);
  await expectFocus(page, /^heading/);
  await reach(page, 'button Neste');
  await press(page);
  await reach(page, 'button Neste');
  await press(page);

  await expectFocus(page, /^heading/);
  expect(await walkAll(page)).toEqual(order.site);
  await reach(page, /^textbox/);
  await write(page, 'ikke en adresse');
  await press(page);
  await expect(page.getByRole('status')).toContainText('Skriv en nettadresse');
  await expectFocus(page, /^textbox/);
  await reach(page, 'button Ferdig');
  await press(page);

  await expectFocus(page, /^heading/);
  expect(await walkAll(page)).toEqual(order.ready);
  await reach(page, 'link Øv på et skjema');
  await press(page);
  await expect(page.getByRole('heading', { name: 'Øv på et skjema' })).toBeVisible();
});
