/** The side panel beside the demo forms: sheet, steps, conversation, card, places. */
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { telling } from '../unit/discreet/words';
import { holdSheet, sidePanelBeside } from './beside';
import { expect, markersOf, openPanel, test } from './fixtures';

const form = 'prison/innkomst?id=4711';

/** Pressed once it stands still: what comes above it may still move it. */
const answer = (own: Page, name: string) =>
  own.getByRole('radio', { name, exact: true }).first().click();

/** The side panel beside the prison's form, with one of its tools open if named. */
async function besideForm(
  context: BrowserContext,
  page: Page,
  forms: { url: string },
  tool?: string,
  prepare?: (own: Page) => Promise<unknown>,
): Promise<Page> {
  await page.goto(new URL(form, forms.url).href);
  const own = await sidePanelBeside(context, page, prepare);
  if (tool) await own.getByRole('button', { name: tool }).click();
  return own;
}

/** A card in English for someone who may be a child. */
async function answerCard(own: Page): Promise<void> {
  await answer(own, 'Ja, eller usikker');
  await answer(own, 'English');
}

test('the sheet holds every field with support, in the form’s order, and leads to each', async ({
  context,
  page,
  forms,
}) => {
  await page.goto(new URL(form, forms.url).href);
  const marked = (await markersOf(page)).length;
  const own = await sidePanelBeside(context, page);
  const cards = own.getByRole('tabpanel').getByRole('article');
  await expect(cards.first()).toBeVisible();
  const labels = await cards.getByRole('heading').allInnerTexts();
  // Markers are drawn for fields in view; the sheet has them all, ambient ones too.
  expect(labels.length).toBeGreaterThan(marked);
  expect(labels).toContain('Fødselsdato');
  const places = await page.evaluate(
    (texts) =>
      texts.map((text) => {
        const at = [...document.querySelectorAll('label, legend, th, td, dt, b, span, p')].find(
          (element) => element.textContent?.trim().replace(/[\s:*]+$/, '') === text,
        );
        return at ? at.getBoundingClientRect().top + scrollY : null;
      }),
    labels,
  );
  const known = places.filter((top): top is number => top !== null);
  expect(known.length).toBeGreaterThan(3);
  expect(known).toEqual([...known].sort((a, b) => a - b));

  /** Whether a field has the focus in the page's own document, and in a frame of it. */
  const focusIn = (frame: Frame) =>
    frame.evaluate(() => document.activeElement?.matches('input,select,textarea') === true);
  const before = await page.evaluate(() => scrollY);
  await cards
    .filter({ hasText: 'Gjeld' })
    .getByRole('button', { name: /^Gå til feltet/ })
    .click();
  await expect.poll(() => focusIn(page.mainFrame())).toBe(true);
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
  // The form's last part stands in a frame; it is in the same list.
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  await cards
    .last()
    .getByRole('button', { name: /^Gå til feltet/ })
    .click();
  await expect.poll(() => (frame ? focusIn(frame) : false)).toBe(true);
});

test('the answer under 18 is asked once and reorders the panel at the field', async ({
  context,
  page,
  forms,
}) => {
  const own = await besideForm(context, page, forms);
  await answer(own, 'Ja, eller usikker');
  await own.getByRole('tab', { name: 'Hva nå?' }).click();
  await answer(own, 'Nei');
  await expect(own.getByRole('heading', { name: 'Barnevernet først' })).toBeVisible();
  await own.getByRole('tab', { name: 'Arket' }).click();
  await own.getByRole('button', { name: 'Samtalen' }).click();
  await expect(own.getByRole('heading', { name: 'Før samtalen' })).toBeVisible();

  await page.bringToFront();
  const panel = await openPanel(page, 'Gjeld');
  await expect(panel.getByText('116 111').first()).toBeVisible();
  for (const tab of ['Spør', 'Gjør', 'Se etter']) {
    await panel.getByRole('tab', { name: tab }).click();
    expect(await panel.locator('main').textContent()).not.toMatch(/ROSA|samtykke/);
  }
});

test('conversation mode by keyboard alone: nothing is asked before the age, nothing tells', async ({
  context,
  page,
  forms,
}) => {
  const own = await besideForm(context, page, forms);
  await own.getByRole('button', { name: 'Samtalen' }).press('Enter');
  const tool = own.locator('.kj-tool');
  await expect(tool.getByText('Kan personen være under 18?')).toBeVisible();
  await expect(tool.getByRole('button', { name: 'Neste' })).toHaveCount(0);
  await own.getByRole('radio', { name: 'Nei' }).press('Space');
  const seen: string[] = [];
  for (let step = 0; step < 20; step++) {
    seen.push(await tool.innerHTML());
    const next = tool.getByRole('button', { name: /^(Neste|Til spørsmålene)$/ });
    if (!(await next.count())) break;
    await next.press('Enter');
  }
  const said = seen.join('\n').replace(/href="[^"]*"/g, '');
  for (const reminder of ['Tolk ved behov', 'Alene med personen', 'Lov ingenting']) {
    expect(said).toContain(reminder);
  }
  expect(said).toContain('Spørsmål 12 av 12');
  expect(said).not.toMatch(telling.nb);
  await tool.getByRole('button', { name: 'Kort til personen' }).press('Enter');
  await expect(own.getByText('22 33 11 60')).toBeVisible();
});

test('the card speaks any language, and asks whether it is safe before it is printed', async ({
  context,
  page,
  forms,
}) => {
  const own = await besideForm(context, page, forms, 'Kort');
  await answerCard(own);
  const card = own.getByRole('article');
  await expect(card).toHaveAttribute('lang', 'en');
  await expect(card.getByText('116 111')).toBeVisible();
  expect(await card.textContent()).not.toMatch(/ROSA/);
  expect(await own.locator('.kj-tool').innerHTML()).not.toMatch(telling.nb);
  await own.getByRole('button', { name: 'Skriv ut' }).click();
  await expect(own.getByText('Er det trygt for personen å bære dette?')).toBeVisible();
  await expect(own.getByRole('button', { name: 'Nei', exact: true })).toBeFocused();
  const opened = context.waitForEvent('page');
  await own.getByRole('button', { name: 'Ja, skriv ut' }).click();
  expect((await opened).url()).toMatch(/card\.html#minor\.en\.a4$/);
});

test('what is answered before the sheet is read, the sheet gets', async ({
  context,
  page,
  forms,
}) => {
  const own = await besideForm(context, page, forms, 'Kort', holdSheet);
  await answerCard(own);
  await own.evaluate(() => (globalThis as unknown as { release(): void }).release());
  await expect(own.getByText(/Lagret/).first()).toBeVisible();
  await expect(own.getByRole('article')).toHaveAttribute('lang', 'en');
  await own.reload();
  await own.evaluate(() => (globalThis as unknown as { release(): void }).release());
  await own.getByRole('button', { name: 'Samtalen' }).click();
  await expect(own.getByRole('heading', { name: 'Før samtalen' })).toBeVisible();
});

test('what is ticked at a place is on the sheet', async ({ context, page, forms }) => {
  const own = await besideForm(context, page, forms, 'Steder');
  await own.getByRole('button', { name: 'Spisested' }).click();
  const first = own.getByRole('checkbox').first();
  await first.check();
  await own.waitForTimeout(500);
  await own.reload();
  await own.getByRole('button', { name: 'Steder' }).click();
  await own.getByRole('button', { name: 'Spisested' }).click();
  await expect(own.getByRole('checkbox').first()).toBeChecked();
});

test('what is known of a kind of place is read there, and nothing of it is ticked', async ({
  context,
  page,
  forms,
}) => {
  const own = await besideForm(context, page, forms, 'Steder');
  await own.getByRole('button', { name: 'Byggeplass' }).click();
  const known = own.getByRole('region', { name: 'Hvorfor akkurat her' }).getByRole('listitem');
  await expect(known.filter({ hasText: 'I bygg og anlegg.' })).toBeVisible();
  const look = own.getByRole('region', { name: 'Se etter' });
  const ticks = look.getByRole('checkbox');
  await expect(ticks.first()).toBeVisible();
  const lines = await look.getByRole('listitem').allInnerTexts();
  expect(lines).toHaveLength(await ticks.count());
  for (const line of await known.allInnerTexts()) expect(lines).not.toContain(line);
});

test('where the site is not switched on, the sheet says so and the rest works', async ({
  context,
  page,
  forms,
}) => {
  await page.goto(new URL('/', forms.otherUrl).href);
  const own = await sidePanelBeside(context, page);
  await expect(own.getByText(/verktøylinjen/)).toBeVisible();
  await own.getByRole('tab', { name: 'Hva nå?' }).click();
  await answer(own, 'Nei');
  await answer(own, 'Ja, eller usikker');
  await expect(own.getByRole('heading', { name: 'Barnevernet først' })).toBeVisible();
  await own.getByRole('button', { name: 'Ett steg tilbake' }).click();
  await expect(own.getByRole('heading', { name: 'Barnevernet først' })).toBeHidden();
});
