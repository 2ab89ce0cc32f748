/** The guide cannot be read while one works on a sheet: what was ticked and written stays, and so does the way on. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Language } from '@/guide/languages';
import { sidePanelBeside } from './beside';
import { expect, idOf, openPanel, panelOf, test } from './fixtures';
import { withhold } from './withhold';

const title = { nb: 'Veiledningen kom ikke fram', nn: 'Rettleiinga kom ikkje fram' };

const failed = (page: Page, language: keyof typeof title = 'nb') =>
  page.getByRole('status').filter({ hasText: title[language] });
const retry = (page: Page) => page.getByRole('button', { name: 'Prøv igjen' });
const card = (page: Page, label: string) => page.getByRole('article').filter({ hasText: label });
const prison = 'prison/innkomst?id=4711';
const line = /^Gjeld/;

/** The side panel with a line ticked and a note written at the field *Gjeld*; what was ticked, in words. */
async function written(context: BrowserContext, page: Page, forms: { url: string }) {
  await page.goto(new URL(prison, forms.url).href);
  const own = await sidePanelBeside(context, page);
  await own.getByRole('button', { name: line }).click();
  const box = own.getByRole('checkbox').first();
  const ticked = await own.locator('.kj-sign label').first().textContent();
  await box.click();
  await expect(box).toBeChecked();
  await own.getByRole('tab', { name: 'Notat' }).click();
  await own.getByRole('textbox', { name: 'Notat til dette feltet' }).fill('Skylder sjefen');
  await expect(own.getByText(/^Lagret/).first()).toBeVisible();
  return { own, ticked: ticked ?? '' };
}

test('the sheet stays to be read and written, what was ticked in another language that is there', async ({
  context,
  page,
  forms,
}) => {
  const { own, ticked } = await written(context, page, forms);
  const giveBack = await withhold(context, 'nb');
  await own.reload();
  await expect(failed(own)).toBeVisible();
  const debt = card(own, 'Gjeld');
  await expect(debt).toContainText('Skylder sjefen');
  const tick = debt.locator('.kj-ticked [lang=nn]');
  await expect(tick).not.toBeEmpty();

  await own.getByRole('button', { name: line }).click();
  const box = own.getByRole('checkbox');
  await expect(box).toHaveCount(1);
  await expect(box).toBeChecked();
  await box.click();
  // Taken back by mistake, it can be ticked again.
  await expect(box).not.toBeChecked();
  await expect(own.getByText(/^Lagret/).first()).toBeVisible();
  const note = own.getByRole('textbox', { name: 'Notat til dette feltet' });
  await note.fill('Skylder sjefen 40 000');
  await expect(own.getByText(/^Lagret/).first()).toBeVisible();
  await giveBack();
  await retry(own).click();
  const whole = card(own, 'Gjeld');
  await expect(whole).toContainText('Skylder sjefen 40 000');
  await expect(whole).not.toContainText(ticked);
  await expect(failed(own)).toHaveCount(0);
});

test('with no language to be had, the ticks are counted, and the sheet can be handed on or deleted', async ({
  context,
  page,
  forms,
}) => {
  const { own, ticked } = await written(context, page, forms);
  const giveBack = await withhold(context, 'nb', 'nn', 'en');
  await own.reload();
  const debt = card(own, 'Gjeld');
  await expect(debt).toContainText('1 avkrysset');
  await own.getByRole('button', { name: line }).click();
  await expect(own.getByText(/^1 avkrysset/)).toBeVisible();
  await expect(own.getByRole('textbox', { name: /Notat/ })).toHaveValue('Skylder sjefen');
  await own.getByRole('button', { name: 'Tilbake til arket' }).click();
  await expect(own.getByRole('button', { name: 'Slett arket' })).toBeVisible();
  await giveBack();
  await retry(own).click();
  await expect(card(own, 'Gjeld')).toContainText(ticked);
});

test('in the panel the note stays to be read and written too', async ({ context, page, forms }) => {
  const { own } = await written(context, page, forms);
  await own.close();
  await page.bringToFront();
  const giveBack = await withhold(context, 'nb');
  await page.reload();
  const panel = await openPanel(page, 'Gjeld');
  await expect(panel.getByRole('heading', { name: title.nb })).toBeVisible();
  await expect(panel.getByRole('checkbox')).toBeChecked();
  const note = panel.getByRole('textbox', { name: 'Notat til dette feltet' });
  await expect(note).toHaveValue('Skylder sjefen');
  await note.fill('Skylder sjefen alt');
  await expect(panel.getByText(/^Lagret/).first()).toBeVisible();
  await giveBack();
  await panel.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect.poll(() => panel.isDetached()).toBe(true);
  const whole = await panelOf(page);
  await whole.getByRole('tab', { name: 'Notat' }).click();
  await expect(whole.getByRole('textbox', { name: /Notat/ })).toHaveValue('Skylder sjefen alt');
});

test('another language that cannot be had is said in it; the one before comes back, and so does the new', async ({
  context,
  page,
  forms,
}) => {
  const giveBack = await withhold(context, 'nn');
  const { own } = await written(context, page, forms);
  await own.getByRole('button', { name: 'Tilbake til arket' }).click();
  const choose = (language: Language) =>
    own.evaluate((language) => chrome.storage.local.set({ 'settings.1': { language } }), language);
  await choose('nn');
  await expect(failed(own, 'nn')).toBeVisible();
  await expect(card(own, 'Gjeld').locator('.kj-ticked [lang=nb]')).not.toBeEmpty();
  await expect(card(own, 'Gjeld')).toContainText('Skylder sjefen');
  await choose('nb');
  await expect(own.getByRole('status').filter({ hasText: /kom ikk/ })).toHaveCount(0);
  await own.getByRole('button', { name: line }).click();
  await expect(own.getByRole('tab', { name: 'Se etter' })).toBeVisible();
  await own.getByRole('button', { name: 'Tilbake til arket' }).click();
  await choose('nn');
  await expect(failed(own, 'nn')).toBeVisible();
  await giveBack();
  await retry(own).click();
  await own.getByRole('button', { name: line }).click();
  await expect(own.getByRole('tab', { name: 'Sjå etter' })).toBeVisible();
  await expect(failed(own, 'nn')).toHaveCount(0);
});

test('a summary whose language cannot be had says so, and comes back to it after a press', async ({
  context,
  page,
  forms,
}) => {
  const giveBack = await withhold(context, 'en');
  const { own } = await written(context, page, forms);
  await own.getByRole('button', { name: 'Tilbake til arket' }).click();
  await own.getByRole('button', { name: 'Lag oppsummering' }).click();
  const paper = own.locator('.kj-summary-paper');
  await expect(paper).toContainText('Skylder sjefen');
  await own.getByRole('radio', { name: 'English' }).click();
  await expect(failed(own)).toBeVisible();
  await expect(paper).toHaveCount(0);
  await giveBack();
  await retry(own).click();
  await expect(own.getByRole('heading', { name: 'Oppsummering', exact: true })).toBeVisible();
  await expect(paper).toHaveAttribute('lang', 'en');
  await expect(paper).toContainText('Skylder sjefen');
  await expect(failed(own)).toHaveCount(0);
});

test('practice form: without the guide its panel says so, and shows its lines after a press', async ({
  context,
  page,
}) => {
  const giveBack = await withhold(context, 'nb');
  await page.goto(`chrome-extension://${await idOf(context)}/practice.html`);
  const panel = page.getByRole('dialog');
  const open = async () => {
    await page.getByRole('combobox').or(page.getByRole('textbox')).first().focus();
    await page.keyboard.press('Alt+Shift+F');
  };
  await open();
  await expect(panel.getByRole('heading', { name: title.nb })).toBeVisible();
  await giveBack();
  await panel.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(panel).toHaveCount(0);
  await open();
  await expect(panel.getByRole('tab', { name: 'Se etter' })).toBeVisible();
  await expect(failed(page)).toHaveCount(0);
});
