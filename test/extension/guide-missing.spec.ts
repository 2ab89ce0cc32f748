/** The guide's files cannot be read: each surface says so, keeps what needs no guide, and comes back by its button. */
import type { BrowserContext, Page, Route } from '@playwright/test';
import { sidePanelBeside } from './beside';
import { expect, idOf, openPanel, panelOf, test } from './fixtures';
import { withhold } from './withhold';

const title = 'Veiledningen kom ikke fram';
const numbers = ['112', '113', '116 111'];

async function openOwn(context: BrowserContext, page: Page, path: string): Promise<void> {
  await page.goto(`chrome-extension://${await idOf(context)}/${path}`);
}

const failed = (page: Page) => page.getByRole('status').filter({ hasText: title });
const retry = (page: Page) => page.getByRole('button', { name: 'Prøv igjen' });

for (const names of [['nb'], ['nb', 'outline-nb']]) {
  test(`reader: without ${names.join(' and ')} it says so, and is whole after a press`, async ({
    context,
    page,
  }) => {
    const giveBack = await withhold(context, ...names);
    await openOwn(context, page, 'reader.html#contacts');
    await expect(failed(page)).toBeVisible();
    const chapters = page.getByRole('navigation').getByRole('link');
    // The outline has the chapters; contacts and sources can be asked for without it.
    expect((await chapters.count()) > 2).toBe(names.length === 1);
    // As long as it stays away, so does the guide, and the button stays.
    await retry(page).click();
    await expect(failed(page)).toBeVisible();
    await giveBack();
    await retry(page).click();
    await expect(page.getByRole('article', { name: 'ROSA' })).toBeVisible();
    await expect(failed(page)).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('#contacts');
  });
}

test('side panel: every part of the guide says so, numbers stay, and a press brings it back there', async ({
  context,
  page,
  forms,
}) => {
  const giveBack = await withhold(context, 'nb');
  await page.goto(new URL('prison/innkomst?id=4711', forms.url).href);
  const own = await sidePanelBeside(context, page);
  for (const tab of ['Arket', 'Hva nå?', 'Veiledere', 'Kontakter']) {
    await own.getByRole('tab', { name: tab }).click();
    await expect(failed(own), tab).toBeVisible();
    for (const number of numbers) {
      await expect(own.getByRole('link', { name: new RegExp(number) }), tab).toBeVisible();
    }
  }
  await own.getByRole('tab', { name: 'Arket' }).click();
  for (const tool of ['Samtalen', 'Kort', 'Steder']) {
    await own.getByRole('button', { name: tool, exact: true }).click();
    await expect(failed(own), tool).toBeVisible();
    await own.getByRole('button', { name: 'Tilbake til arket' }).click();
  }
  await own.getByRole('tab', { name: 'Kontakter' }).click();
  await giveBack();
  await retry(own).click();
  await expect(own.getByRole('article', { name: 'ROSA' })).toBeVisible();
  await own.getByRole('tab', { name: 'Arket' }).click();
  await expect(own.getByRole('tabpanel').getByRole('article').first()).toBeVisible();
  await expect(failed(own)).toHaveCount(0);
});

test('side panel: while the guide is on its way nothing is said to be missing from it', async ({
  context,
  page,
  forms,
}) => {
  const held: Route[] = [];
  await context.route(/\/chunks\/nb-/, (route) => void held.push(route));
  await page.goto(new URL('prison/innkomst?id=4711', forms.url).href);
  const own = await sidePanelBeside(context, page);
  const waiting = own.getByRole('status').filter({ hasText: 'Henter veiledningen' });
  await own.getByRole('button', { name: 'Steder' }).click();
  await expect(waiting).toBeAttached();
  await expect(own.getByRole('radio')).toHaveCount(0);
  await Promise.all(held.map((route) => route.continue()));
  await expect(own.getByText('Byggeplass')).toBeVisible();
  await expect(waiting).toHaveCount(0);
});

test('popup: a search without its index says so, and finds after a press', async ({
  context,
  page,
}) => {
  const giveBack = await withhold(context, 'search');
  await openOwn(context, page, 'popup.html');
  await page.getByRole('combobox').fill('refleksjon');
  await expect(failed(page)).toBeVisible();
  for (const number of numbers) {
    await expect(page.getByRole('link', { name: new RegExp(number) })).toBeVisible();
  }
  await giveBack();
  await retry(page).click();
  await expect(failed(page)).toHaveCount(0);
  await page.getByRole('combobox').fill('refleksjon');
  await expect(page.getByRole('option').first()).toContainText(/refleksjon/i);
});

test('options: settings work without the guide, and its sources come after a press', async ({
  context,
  page,
}) => {
  const giveBack = await withhold(context, 'nb');
  await openOwn(context, page, 'options.html');
  await expect(failed(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nettsteder' })).toBeVisible();
  await giveBack();
  await retry(page).click();
  await expect(page.getByText(/Veileder for identifisering/)).toBeVisible();
});

test('card: without its numbers nothing is shown or printed as a card, and it comes after a press', async ({
  context,
  page,
}) => {
  await page.addInitScript(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const giveBack = await withhold(context, 'nb');
  await openOwn(context, page, 'card.html#adult.nb.a4');
  await expect(failed(page)).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.locator('[data-printed]')).toHaveCount(0);
  await giveBack();
  await retry(page).click();
  await expect(page.getByRole('article')).toContainText('22 33 11 60');
  await expect(page.locator('[data-printed]')).toHaveCount(1);
});

for (const name of ['nb', 'page-parts']) {
  test(`panel: without ${name} it says so, and shows its lines after a press`, async ({
    context,
    page,
    forms,
  }) => {
    const giveBack = await withhold(context, name);
    await page.goto(new URL('prison/innkomst?id=4711', forms.url).href);
    const panel = await openPanel(page, 'Gjeld');
    await expect(panel.getByRole('heading', { name: title })).toBeVisible();
    await giveBack();
    await panel.getByRole('button', { name: 'Prøv igjen' }).click();
    await expect.poll(() => panel.isDetached()).toBe(true);
    const line = (await panelOf(page)).getByRole('checkbox').first();
    await line.click();
    await expect(line).toBeChecked();
  });
}
