/** One person's notes must never show on another's form: long forms, forms sent without a load, two tabs at one address. */
import type { Frame, Page } from '@playwright/test';
import { escapePanel, expect, grantSite, markersOf, openPanel, test } from './fixtures';
import { noteIn, openAt, sidePanelOf, writeNote } from './notes-surfaces';
import { type OwnPages, servePages } from './own-pages';

const note = 'sover bak kjøkkenet, deler rom med tre';
const steps = 12;

/** A form of twelve steps at one address for everybody, drawn by script as most are today; sent without a load. */
const wizard = `<!doctype html><html lang="nb"><title>Samtale</title><h1>Kartlegging av situasjonen</h1>
  <form></form><script>
  const names = ['Arbeidsgiver', 'Gjeld', 'Språk', 'Passnummer'];
  const form = document.forms[0];
  function draw(step) {
    form.innerHTML = '<h2>Steg ' + step + '</h2>' + [0, 1, 2].map((n) =>
      '<p><label>' + names[(step + n) % 4] + ' <input></label></p>').join('') +
      '<button type="button" id="back">Forrige</button><button type="button" id="on">Neste</button>' +
      (step === ${steps} ? '<button>Send inn</button>' : '');
    document.querySelector('#back').onclick = () => go(step - 1);
    document.querySelector('#on').onclick = () => go(step + 1);
  }
  function go(step) { history.pushState(null, '', '/skjema/steg/' + step); draw(step); }
  onpopstate = () => draw(Number(location.pathname.split('/').pop()));
  form.onsubmit = () => { go(1); return false; };
  draw(Number(location.pathname.split('/').pop()));
  </script></html>`;

let own: OwnPages;
test.beforeAll(async () => {
  own = await servePages({ '/skjema/steg/1': wizard });
});
test.afterAll(() => own.close());

/** Goes to another step by the form's own button, once the step before has been read. */
async function go(
  page: Page,
  button: 'Neste' | 'Forrige' | 'Send inn',
  step: number,
): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('heading', { name: `Steg ${step}`, exact: true })).toBeVisible();
}

/** The panel's sheet by its label and time. */
const sheetIn = (panel: Frame) => panel.locator('.kj-sheet-name').textContent();

async function openStep(page: Page, field: string): Promise<Frame> {
  await markersOf(page);
  return openPanel(page, field);
}

test('a form of twelve steps keeps its sheet on the way and back; sent, the next person starts empty', async ({
  context,
  page,
}) => {
  await grantSite(context, own.origin);
  let panel = await openAt(page, `${own.origin}/skjema/steg/1`, 'Gjeld');
  await writeNote(panel, note);
  const sheet = await sheetIn(panel);
  await escapePanel(panel);
  for (let step = 2; step <= steps; step++) await go(page, 'Neste', step);
  panel = await openStep(page, 'Gjeld');
  expect(await sheetIn(panel)).toBe(sheet);
  await panel.getByRole('tab', { name: 'Se etter' }).click();
  await panel.getByRole('checkbox').first().check();
  await escapePanel(panel);
  for (let step = steps - 1; step >= 1; step--) await go(page, 'Forrige', step);
  panel = await openStep(page, 'Gjeld');
  expect(await noteIn(panel)).toBe(note);
  await escapePanel(panel);
  for (let step = 2; step <= steps; step++) await go(page, 'Neste', step);

  await go(page, 'Send inn', 1);
  panel = await openStep(page, 'Gjeld');
  expect(await noteIn(panel)).toBe('');
  await panel.getByRole('tab', { name: 'Se etter' }).click();
  await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(panel.getByText(/^Fortsette arket fra \d\d\.\d\d\?$/)).toBeVisible();
  await escapePanel(panel);
  // Back past the sending, where the first person's steps were: still nobody's notes by themselves.
  await page.goBack();
  panel = await openStep(page, 'Gjeld');
  expect(await noteIn(panel)).toBe('');
  await panel.getByRole('button', { name: /^Fortsett arket fra \d\d\.\d\d$/ }).click();
  await expect.poll(() => sheetIn(panel)).toBe(sheet);
});

test('two tabs at one address hold two persons: neither sees the other’s notes and ticks', async ({
  context,
  forms,
}) => {
  const url = new URL('prison/ny', forms.url).href;
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.bringToFront();
  const one = await openAt(first, url, 'Språk');
  await second.bringToFront();
  const two = await openAt(second, url, 'Språk');
  await first.bringToFront();
  await one.getByRole('checkbox').first().check();
  await writeNote(one, 'den første');
  await second.bringToFront();
  await writeNote(two, 'den andre');
  await two.getByRole('tab', { name: 'Se etter' }).click();
  await expect(two.getByRole('checkbox', { checked: true })).toHaveCount(0);
  expect(await noteIn(one)).toBe('den første');
  expect(await noteIn(two)).toBe('den andre');
});

/** Scrolls from the first line to the last, and to the end of the note. */
async function labelStaysInView(surface: Page | Frame): Promise<void> {
  const label = surface.locator('.kj-sheet-name');
  await expect(label).toHaveText(/^Ark \d\d\.\d\d · \d\d?\. \p{L}+\.?$/u);
  await surface.getByRole('tab', { name: 'Se etter' }).click();
  for (const place of ['first', 'last'] as const) {
    await surface.getByRole('checkbox')[place]().scrollIntoViewIfNeeded();
    await expect(label).toBeInViewport({ ratio: 1 });
  }
  await surface.getByRole('tab', { name: 'Notat' }).click();
  await surface.getByRole('textbox').last().scrollIntoViewIfNeeded();
  await expect(label).toBeInViewport({ ratio: 1 });
}

test('the sheet’s label and time are in view wherever one ticks or writes', async ({
  context,
  page,
  forms,
}) => {
  const url = new URL('prison/innkomst?id=4713', forms.url).href;
  const panel = await openAt(page, url, 'Gjeld');
  await writeNote(panel, note);
  await labelStaysInView(panel);
  const side = await sidePanelOf(context, url);
  await side.setViewportSize({ width: 360, height: 600 });
  await side
    .getByRole('article')
    .filter({ hasText: 'Gjeld' })
    .locator('.kj-card-title button')
    .click();
  await labelStaysInView(side);
});
