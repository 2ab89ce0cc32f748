/** Pointing at a field, saying what it is about, and what comes of it: in a real Chromium. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, grantSite, idOf, markersOf, test, workerOf } from './fixtures';
import { formServer } from './rules-form';

/** The side panel of a page's tab, in a tab of its own. */
async function sidePanelOf(context: BrowserContext, page: Page): Promise<Page> {
  await page.bringToFront();
  const worker = await workerOf(context);
  const tabId = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  const own = await context.newPage();
  await own.setViewportSize({ width: 360, height: 800 });
  await own.goto(`chrome-extension://${await idOf(context)}/sidepanel.html#${tabId}`);
  await own.getByRole('tab', { name: 'Arket' }).waitFor();
  return own;
}

/** What the picker's bar is called and says, once it is drawn; it stands in a closed root. */
async function barOf(page: Page): Promise<string | null> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  await session.detach();
  for (const { attributes = [] } of nodes) {
    const said = (name: string) => attributes[attributes.indexOf(name) + 1] ?? '';
    if (!attributes.includes('spinbutton')) continue;
    // What is seen and what a screen reader says is one.
    const value = attributes.includes('aria-valuetext') ? said('aria-valuetext') : '';
    if (value) expect(said('data-name')).toBe(value);
    return `${said('aria-label')} | ${value}`;
  }
  return null;
}

const names = async (page: Page) => (await markersOf(page, 1500)).map(({ name }) => name);

test('a field is picked by pointing: what was understood and why, another topic, at once and after a reload', async ({
  context,
  page,
}) => {
  const form = await formServer();
  try {
    await grantSite(context, form.origin);
    await page.goto(`${form.origin}/sak/4711`);
    await expect.poll(() => names(page)).toEqual([expect.stringContaining('Bosted')]);
    const own = await sidePanelOf(context, page);
    await own.getByRole('button', { name: 'Felt', exact: true }).click();
    await own.getByRole('button', { name: 'Pek på et felt' }).click();
    await expect(own.getByText('Pek på et felt i skjemaet')).toBeVisible();
    await page.bringToFront();
    await expect.poll(() => barOf(page)).toContain('Velg et felt');

    const heard = await page.evaluate(() => {
      const seen: string[] = [];
      for (const kind of ['click', 'focus', 'input', 'pointerdown', 'mousedown'])
        document.querySelector('form')?.addEventListener(kind, () => seen.push(kind), true);
      return Object.assign(globalThis, { seen }).seen;
    });
    expect(heard).toEqual([]);
    const input = page.getByLabel('Diverse');
    const box = (await input.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 20, box.y + 8);
    await expect.poll(() => barOf(page)).toContain('Diverse');
    await page.mouse.click(box.x + 20, box.y + 8);
    await expect.poll(() => barOf(page)).toBe(null);
    // The field itself was not touched, and nothing of ours is left but the markers.
    expect(await page.evaluate('seen')).toEqual([]);
    await expect(input).not.toBeFocused();

    await own.bringToFront();
    const understood = own.getByRole('region', { name: 'Slik er feltet forstått' });
    await expect(understood).toContainText('Diverse');
    await expect(understood).toContainText('Opphold i Norge');
    await expect(understood).toContainText('kort tekst');
    await expect(understood).toContainText('Ingen tema');
    await own.getByLabel('Tema 1').selectOption('Gjeld');
    await own.getByRole('button', { name: 'Lagre' }).click();
    await expect(own.getByText('Lagret. Gjelder fra nå av.')).toBeVisible();

    await page.bringToFront();
    await expect.poll(() => names(page)).toHaveLength(2);
    await page.reload();
    await expect.poll(() => names(page)).toHaveLength(2);
    // Another case of the same form, rendered anew: other ids, group and field renamed a little.
    await page.goto(`${form.origin}/sak/9022?redesign`);
    await expect.poll(async () => (await names(page)).join()).toContain('DIVERSE');
  } finally {
    await form.close();
  }
});

test('a field is picked by keys alone, and silenced on its form; Esc leaves everything as it was', async ({
  context,
  page,
}) => {
  const form = await formServer();
  try {
    await grantSite(context, form.origin);
    await page.goto(`${form.origin}/sak/4711`);
    await expect.poll(() => names(page)).toHaveLength(1);
    const own = await sidePanelOf(context, page);
    await own.getByRole('button', { name: 'Felt', exact: true }).click();
    await own.getByRole('button', { name: 'Pek på et felt' }).click();
    await page.bringToFront();
    await expect.poll(() => barOf(page)).toContain('Velg et felt');
    await page.keyboard.press('Escape');
    await expect.poll(() => barOf(page)).toBe(null);

    await own.bringToFront();
    await own.getByRole('button', { name: 'Pek på et felt' }).click();
    await page.bringToFront();
    await expect.poll(() => barOf(page)).toContain('Velg et felt');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect.poll(() => barOf(page)).toContain('Bosted');
    await page.keyboard.press('Enter');
    await expect.poll(() => barOf(page)).toBe(null);

    await own.bringToFront();
    const understood = own.getByRole('region', { name: 'Slik er feltet forstått' });
    await expect(understood).toContainText('fordi «bosted» står i feltnavnet');
    await own.getByLabel('Tema 1').selectOption('Ingenting: feltet skal være stille');
    await own.getByRole('radio', { name: 'Bare i dette skjemaet' }).check();
    await own.getByRole('button', { name: 'Lagre' }).click();
    await expect(own.getByText('Lagret. Gjelder fra nå av.')).toBeVisible();
    await page.bringToFront();
    await expect.poll(() => names(page)).toHaveLength(0);
    // Another form of the site has its own word.
    await page.goto(`${form.origin}/registrering/ny`);
    await expect.poll(() => names(page)).toHaveLength(1);
  } finally {
    await form.close();
  }
});
