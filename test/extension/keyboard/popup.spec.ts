/** The popup by keys alone: search, a hit, hide all and back. */
import { expect, idOf, test } from '../fixtures';
import { expectFocus, press, reach, walkAll, walkBack, write } from './walk';

/** What is promised: the order in which Tab stops, as the popup is read. */
const order = [
  'combobox Søk i veiledere og kontakter',
  'link Fare nå? 112',
  'link Helse 113',
  'link Barn 116 111',
  'button Åpne sidepanel Alt+Shift+S',
  'button Skjul alt på skjermen Alt+Shift+H',
  'radio Bokmål',
  'button Innstillinger',
];

test('the popup: search and a hit, hide all and back, the language', async ({ context, page }) => {
  await page.goto(`chrome-extension://${await idOf(context)}/popup.html`);
  await expectFocus(page, 'combobox Søk i veiledere og kontakter');
  expect(await walkAll(page)).toEqual(order);
  expect(await walkBack(page)).toEqual(order);

  await reach(page, 'button Skjul alt på skjermen Alt+Shift+H');
  await press(page, 'Space');
  await expectFocus(page, /^button Vis igjen/);
  await press(page, 'Space');
  await expectFocus(page, 'button Skjul alt på skjermen Alt+Shift+H');

  await reach(page, 'radio Bokmål');
  await press(page, 'ArrowRight');
  await expectFocus(page, 'radio Nynorsk');
  await press(page, 'ArrowLeft');
  await expectFocus(page, 'radio Bokmål');

  await reach(page, /^combobox/);
  await write(page, 'refleksjon');
  const hits = page.getByRole('option');
  await expect(hits.first()).toBeVisible();
  // While something is asked, the way to empty the box comes after it.
  await reach(page, 'button Tøm søket');
  await reach(page, /^combobox/, 'Shift+Tab');
  await press(page, 'ArrowDown');
  await expect(hits.first()).toHaveAttribute('aria-selected', 'true');
  await expectFocus(page, /^combobox/);
  await press(page, 'Escape');
  await expect(hits).toHaveCount(0);
  await write(page, 'refleksjon');
  await expect(hits.first()).toBeVisible();
  await press(page, 'ArrowDown');
  const opened = context.waitForEvent('page');
  await press(page).catch(() => undefined);
  const reader = await opened;
  await reader.waitForURL(/reader\.html#[a-z0-9]+$/);
  await expectFocus(reader, /^article/);
});
