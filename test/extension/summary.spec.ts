/** From ticks, notes and answers to a text in the case file: the only way that notes leave. */
import type { BrowserContext, Page } from '@playwright/test';
import { escapePanel, expect, grantSite, test } from './fixtures';
import { openAt, ownPage, sidePanelOf, writeNote } from './notes-surfaces';
import { type OwnPages, servePages } from './own-pages';

const note = '=HYPERLINK("x") <b>sover</b> bak kjøkkenet';
/** As it is handed over: no cell begins with a sign of a formula. */
const safe = 'Notat: \'=HYPERLINK("x") <b>sover</b> bak kjøkkenet';

const pages = {
  '/sak/4711/samtale': `<!doctype html><html lang="nb"><title>Samtale</title><h1>Kartlegging av situasjonen</h1>
    <form><p><label>Arbeidsgiver <input></label></p><p><label>Gjeld <input></label></p>
    <p><label>Merknad <textarea></textarea></label></p>
    <p><label>Kort <textarea maxlength="40"></textarea></label></p>
    <p><label>Stikkord <input></label></p>
    <div contenteditable aria-label="Journal" style="border:1px solid">tekst</div></form>
    <iframe src="OTHER/inner" title="annen"></iframe>`,
  '/inner': '<label>Innen <textarea></textarea></label>',
};
let own: OwnPages;
test.beforeAll(async () => {
  own = await servePages(pages);
});
test.afterAll(() => own.close());

/** A picture of what is seen, for whoever asks for it: `PICTURES=folder`. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** A sheet with a tick, a note and an answer, and its summary opened in the side panel. */
async function summaryOf(context: BrowserContext, page: Page): Promise<Page> {
  await grantSite(context, own.origin);
  const url = `${own.origin}/sak/4711/samtale`;
  const panel = await openAt(page, url, 'Arbeidsgiver');
  await panel.getByRole('checkbox').first().check();
  await writeNote(panel, note);
  await escapePanel(panel);
  const side = await sidePanelOf(context, url);
  await side.setViewportSize({ width: 380, height: 900 });
  await side.getByRole('radio', { name: 'Nei' }).first().click();
  await side.getByRole('button', { name: 'Lag oppsummering' }).click();
  await side.getByRole('heading', { name: 'Oppsummering', exact: true }).waitFor();
  return side;
}

const paperOf = (side: Page) => side.locator('.kj-summary-paper');

/** What lies on the clipboard, of both kinds: read in the form's page, since our own pages may not. */
async function clipboard(page: Page): Promise<{ text: string; html: string }> {
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: own.origin });
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { text: await of('text/plain'), html: await of('text/html') };
  });
}

test('a summary in three languages, with sources or without; read first, then copied or printed', async ({
  context,
  page,
}) => {
  const side = await summaryOf(context, page);
  const paper = paperOf(side);
  await expect(paper).toContainText(safe);
  await expect(paper).toContainText('Kan personen være under 18? Nei');
  await expect(paper).toContainText('Kilder');
  await expect(paper).not.toContainText(/\d ?%|risiko|sannsynlig/i);
  // Who can read it, and the child, before any way out.
  const question = side.getByRole('heading', { name: 'Hvem kan lese oppsummeringen?' });
  await expect(question).toBeVisible();
  await expect(side.getByText(/må voksne som er med, ikke få vite om bekymringen/)).toBeVisible();
  const copy = side.getByRole('button', { name: 'Kopier', exact: true });
  const isBefore = await question.evaluate(
    (one, other) =>
      Boolean(one.compareDocumentPosition(other as Node) & Node.DOCUMENT_POSITION_FOLLOWING),
    await copy.elementHandle(),
  );
  expect(isBefore).toBe(true);
  await picture(side, 'summary');

  const inNorwegian = await paper.textContent();
  const sources = side.getByRole('switch', { name: 'Ta med kilder' });
  await sources.uncheck({ force: true });
  await expect(paper).not.toContainText('Kilder');
  await sources.check({ force: true });
  for (const [language, question] of [
    ['Nynorsk', 'Kan personen vere under 18?'],
    ['English', /under 18\?/],
  ] as const) {
    await side.getByRole('radio', { name: language }).click();
    await expect(paper).toContainText(question);
    await expect(paper).toContainText('bak kjøkkenet');
    await expect(paper).toHaveAttribute('lang', language === 'English' ? 'en' : 'nn');
    expect(await paper.textContent()).not.toBe(inNorwegian);
  }

  await copy.click();
  await expect(side.getByText('Kopiert. Lim inn der teksten skal stå.')).toBeVisible();
  const copied = await clipboard(page);
  expect(copied.text).toContain('\'=HYPERLINK("x") <b>sover</b> bak kjøkkenet');
  expect(copied.text).not.toMatch(/^[\s"]*[=+@-]/m);
  // Its markup is text: what looked like bold is not.
  expect(copied.html).not.toMatch(/<b>|<script/i);
  expect(copied.html).toContain('&lt;b&gt;sover&lt;/b&gt;');

  await side.evaluate(() => {
    const seen = globalThis as unknown as { printed: number };
    seen.printed = 0;
    globalThis.print = () => {
      seen.printed += 1;
    };
  });
  await side.getByRole('button', { name: 'Skriv ut' }).click();
  expect(await side.evaluate(() => (globalThis as unknown as { printed: number }).printed)).toBe(1);
  await side.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(copy).toBeHidden();
  await expect(side.getByRole('tab', { name: 'Arket' })).toBeHidden();
  await picture(side, 'summary-print');
});

/** Puts the caret into a field of the page at a place. */
const caretAt = (page: Page, label: string, at: number) =>
  page.getByLabel(label).evaluate((field, place) => {
    (field as HTMLTextAreaElement).focus();
    (field as HTMLTextAreaElement).setSelectionRange(place, place);
  }, at);

test('inserted at the caret of a chosen field, previewed; what does not fit is told; elsewhere it is copied', async ({
  context,
  page,
}) => {
  await page.goto(`${own.origin}/sak/4711/samtale`);
  const side = await summaryOf(context, page);
  await side.getByRole('button', { name: 'Sett inn i et felt' }).click();
  await expect(side.getByText('Trykk i feltet på siden, der teksten skal stå.')).toBeVisible();
  const now = side.getByRole('button', { name: 'Sett inn nå' });
  await expect(now).toHaveCount(0);

  await page.bringToFront();
  await page.getByLabel('Merknad').fill('før etter');
  await caretAt(page, 'Merknad', 4);
  await expect(side.getByText(/ved markøren i «Merknad»/)).toBeVisible();
  // Previewed alone: nothing is in the page yet.
  await expect(page.getByLabel('Merknad')).toHaveValue('før etter');
  await now.click();
  await expect(side.getByText(/Satt inn i «Merknad»/)).toBeVisible();
  const value = await page.getByLabel('Merknad').inputValue();
  expect(value).toMatch(/^før Oppsummering · /);
  expect(value).toMatch(/etter$/);
  expect(value).toContain(safe);

  await side.getByRole('button', { name: 'Sett inn i et felt' }).click();
  await caretAt(page, 'Kort', 0);
  await expect(side.getByText(/Det overstrøkne kommer ikke med/)).toBeVisible();
  await picture(side, 'insert-cut');
  await now.click();
  await expect(side.getByText('«Kort» tok ikke alt. Dette mangler:')).toBeVisible();
  const held = await page.getByLabel('Kort').inputValue();
  expect(held).toHaveLength(40);
  await side.getByRole('button', { name: 'Kopier det som mangler' }).click();
  const rest = (await clipboard(page)).text;
  expect(rest).toContain('bak kjøkkenet');
  expect(rest).not.toContain('Oppsummering ·');

  await side.getByRole('button', { name: 'Sett inn i et felt' }).click();
  for (const [where, says] of [
    [page.getByLabel('Journal'), /har sin egen redigering\. Kopier og lim inn i stedet/],
    [
      page.frameLocator('iframe').getByLabel('Innen'),
      /i en ramme der vi ikke er slått på\. Kopier i stedet/,
    ],
  ] as const) {
    await where.focus();
    await expect(side.getByText(says)).toBeVisible();
    await expect(now).toHaveCount(0);
    await expect(side.getByRole('button', { name: 'Kopier', exact: true })).toBeVisible();
  }
  await picture(side, 'insert-frame');
  await side.getByRole('button', { name: 'Kopier', exact: true }).click();
  await expect(side.getByText('Kopiert. Lim inn der teksten skal stå.')).toBeVisible();
  await expect(page.getByLabel('Journal')).toHaveText('tekst');
  await expect(page.frameLocator('iframe').getByLabel('Innen')).toHaveValue('');
});

test('handed over and erased in one action', async ({ context, page }) => {
  const side = await summaryOf(context, page);
  await side.getByRole('button', { name: 'Tilbake til arket' }).click();
  await side.getByRole('button', { name: 'Overlever og slett' }).click();
  await expect(side.getByRole('switch', { name: 'Slett arket etterpå' })).toBeChecked();
  await side.getByRole('button', { name: 'Kopier', exact: true }).click();
  await expect(side.getByText('Arket er slettet.')).toBeVisible();
  expect((await clipboard(page)).text).toContain(safe);
  const options = await ownPage(context, 'options.html');
  await expect(options.getByText('Ingen ark er lagret.')).toBeVisible();
});
