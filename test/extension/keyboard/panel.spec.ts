/** The panel in a form by keys alone: opened at the field, walked, ticked, noted, left. */
import { expect, test } from '../fixtures';
import { openInterview, pressPanelKey, tabTo } from './panel';
import { expectFocus, press, reach, walkAll, walkBack, write } from './walk';

/** What is promised: the order in which Tab stops, as the panel is read. */
const order = {
  look: [
    'button Åpne i sidepanelet',
    'button Lukk',
    'tab Se etter',
    'tabpanel Se etter',
    'button Bytt ark',
    'signs, each with its sources',
    'DisclosureTriangle Vis 10 til',
    'signs, each with its sources',
    'button Kopier nummeret til ROSA',
    'link Ring ROSA',
  ],
};

test('its key opens it at the field, Tab walks it and leads out, Esc leads back', async ({
  context,
  page,
  forms,
}) => {
  await openInterview(page, forms);
  await tabTo(page, 'Boforhold');
  const field = page.getByRole('combobox', { name: 'Boforhold' });
  const panel = await pressPanelKey(context, page);
  expect(await walkAll(panel)).toEqual(order.look);
  expect(await walkBack(panel)).toEqual(order.look);
  await reach(panel, 'button Lukk');
  await press(panel, 'Escape');
  await expect.poll(() => panel.isDetached()).toBe(true);
  await expect(field).toBeFocused();
});

test('its tabs by arrows, a sign, a note, a source in the reader, and back to the field', async ({
  context,
  page,
  forms,
}) => {
  await openInterview(page, forms);
  await tabTo(page, 'Boforhold');
  const field = page.getByRole('combobox', { name: 'Boforhold' });
  const panel = await pressPanelKey(context, page);
  await reach(panel, /^checkbox/);
  await press(panel, 'Space');
  await expect(panel.getByRole('checkbox').first()).toBeChecked();
  await expect(panel.getByText(/Lagret/).first()).toBeVisible();
  await expectFocus(panel, /^checkbox/);
  await reach(panel, 'tab Se etter', 'Shift+Tab');
  await press(panel, 'ArrowRight');
  await expectFocus(panel, 'tab Spør');
  await press(panel, 'ArrowRight');
  await expectFocus(panel, 'tab Gjør');
  await press(panel, 'ArrowRight');
  await expectFocus(panel, 'tab Notat');
  await reach(panel, 'textbox Notat til dette feltet');
  await write(panel, 'Bor hos sjefen');
  await expectFocus(panel, 'textbox Notat til dette feltet');
  await expect(panel.getByText(/Lagret/).first()).toBeVisible();
  await reach(panel, 'tab Notat', 'Shift+Tab');
  await press(panel, 'Home');
  await expectFocus(panel, 'tab Se etter');
  await reach(panel, 'link KOM del 4');
  const opened = context.waitForEvent('page');
  await press(panel);
  const reader = await opened;
  await reader.waitForURL(/reader\.html#[a-z0-9]+$/);
  await expectFocus(reader, /^article/);
  await reader.close();
  await page.bringToFront();
  await expectFocus(panel, 'link KOM del 4');
  await reach(panel, 'button Nytt ark', 'Shift+Tab');
  await press(panel);
  await expectFocus(panel, 'tabpanel Se etter');
  await press(panel, 'Escape');
  await expect.poll(() => panel.isDetached()).toBe(true);
  await expect(field).toBeFocused();
});
