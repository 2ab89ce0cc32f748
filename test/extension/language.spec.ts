/** Another language is there at once, on every open page of ours and on the form's. */
import { expect, idOf, markersOf, openPanel, test, workerOf } from './fixtures';

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
  }
  const panel = await openPanel(page, 'Gjeld');
  await expect(panel.locator('html')).toHaveAttribute('lang', 'nn');
  // The card is for the person, in the language chosen for them.
  const card = await context.newPage();
  await card.goto(`chrome-extension://${id}/card.html#adult.en.screen`);
  await expect(card.locator('html')).toHaveAttribute('lang', 'en');
});
