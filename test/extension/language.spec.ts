/** Another language is there at once, on every open page of ours and on the form's. */
import { sidePanelBeside } from './beside';
import { expect, grantSite, idOf, markersOf, openPanel, test, workerOf } from './fixtures';
import { servePages } from './own-pages';

const form = 'prison/innkomst?id=4711';
const surfaces = ['popup', 'sidepanel', 'reader', 'options', 'welcome', 'practice'];

test('every open surface and the open form speak the language that is chosen', async ({
  context,
  page,
  forms,
}) => {
  test.setTimeout(60_000);
  await page.goto(new URL(form, forms.url).href);
  await markersOf(page);
  const id = await idOf(context);
  const open = [];
  for (const name of surfaces) {
    const surface = await context.newPage();
    await surface.goto(`chrome-extension://${id}/${name}.html`);
    await expect(surface.locator('html')).toHaveAttribute('lang', 'nb');
    open.push(surface);
  }
  const worker = await workerOf(context);
  for (const language of ['en', 'nn']) {
    await worker.evaluate(
      (value) => chrome.storage.local.set({ 'settings.1': { language: value } }),
      language,
    );
    for (const surface of open) {
      await expect(surface.locator('html')).toHaveAttribute('lang', language);
      await expect(surface.locator('main').first()).toBeAttached();
    }
    const start = language === 'en' ? 'Support' : 'Støtte';
    await page.bringToFront();
    await expect.poll(async () => (await markersOf(page))[0]?.name).toMatch(start);
    expect((await markersOf(page))[0]?.lang).toBe(language);
  }
  const panel = await openPanel(page, 'Gjeld');
  await expect(panel.locator('html')).toHaveAttribute('lang', 'nn');
  // The card is for the person, in the language chosen for them.
  const card = await context.newPage();
  await card.goto(`chrome-extension://${id}/card.html#adult.en.screen`);
  await expect(card.locator('html')).toHaveAttribute('lang', 'en');
});

test('the label of the sheet in view is said anew in the language that is chosen', async ({
  context,
  page,
  forms,
}) => {
  await page.goto(new URL(form, forms.url).href);
  await markersOf(page);
  const own = await sidePanelBeside(context, page);
  const label = own.locator('.kj-sheet-name').first();
  await expect(label).toHaveText(/^Ark /);
  const worker = await workerOf(context);
  await worker.evaluate(() => chrome.storage.local.set({ 'settings.1': { language: 'en' } }));
  await expect(label).toHaveText(/^Sheet \d\d:\d\d · /);
});

test('what the page calls its fields is of the language that the page says', async ({
  context,
  page,
}) => {
  const pages = await servePages({
    '/interview': `<!doctype html><html lang="en-GB"><title>Interview</title><h1>Interview</h1>
      <form><p><label>Employer <input></label></p>
      <div lang="nn"><p><label>Gjeld <input></label></p></div>
      <div lang="nb"><template shadowrootmode="open"><label>Boforhold <input></label></template></div>
      <div lang="en&quot; onload=&quot;x"><p><label>Passport <input></label></p></div></form>`,
  });
  await grantSite(context, pages.origin);
  await page.goto(`${pages.origin}/interview`);
  const own = await sidePanelBeside(context, page);
  for (const [label, lang] of [
    ['Employer', 'en-GB'],
    ['Gjeld', 'nn'],
    ['Boforhold', 'nb'],
    // What is no language is not made one.
    ['Passport', null],
  ] as const) {
    const card = own.getByRole('article').filter({ hasText: label });
    const title = card.getByRole('heading', { name: label });
    const way = card.getByRole('button', { name: `Gå til feltet ${label}`, exact: true });
    const said = way.getByText(label, { exact: true });
    for (const one of [title, said]) {
      await expect(one).toHaveCount(1);
      expect(await one.getAttribute('lang'), label).toBe(lang);
    }
  }
  await own.getByRole('button', { name: 'Employer', exact: true }).click();
  await expect(own.getByRole('heading', { name: 'Employer' })).toHaveAttribute('lang', 'en-GB');
  await page.bringToFront();
  const panel = await openPanel(page, 'Employer');
  await expect(panel.getByText('Employer', { exact: true })).toHaveAttribute('lang', 'en-GB');
  pages.close();
});
