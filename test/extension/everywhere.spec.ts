/** Where only an extension reaches: closed shadow roots, frames of every kind; pages switched off. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, grantSite, idOf, markersOf, test, workerOf } from './fixtures';
import { type OwnPages, servePages } from './own-pages';

const field = (label: string) => `<p><label>${label} <input></label></p>`;
const page = (body: string) =>
  `<!doctype html><html lang="nb"><title>Samtale</title><h1>Kartlegging av situasjonen</h1><form>${body}</form></html>`;

const pages: Record<string, string> = {
  '/plain': page(field('Arbeidsgiver')),
  '/sak/4711/samtale': page(field('Arbeidsgiver')),
  '/sak/1234/samtale': page(field('Arbeidsgiver')),
  '/inner': page(field('Passnummer') + field('Utstedt av')),
  '/frames': page(
    `${field('Arbeidsgiver')}<iframe src="/inner"></iframe><iframe src="OTHER/inner" title="annen"></iframe>
     <iframe srcdoc="<h1>Samtale om situasjonen</h1><form><label>Gjeld <input></label></form>"></iframe>
     <iframe id="blank"></iframe>
     <script>document.querySelector('#blank').contentDocument.body.innerHTML = '<h1>Samtale om situasjonen</h1><form><label>Reiserute <input></label></form>';</script>`,
  ),
  '/closed': page(
    `${field('Arbeidsgiver')}<x-field></x-field><div id="host"></div>
     <script>
       for (const [host, label] of [['x-field', 'Gjeld'], ['#host', 'Passnummer']])
         document.querySelector(host).attachShadow({ mode: 'closed' }).innerHTML = '<label>' + label + ' <input></label>';
     </script>`,
  ),
  '/large': page(`${field('Arbeidsgiver')}${'<input aria-label="Gjeld">'.repeat(25_050)}`),
};

let own: OwnPages;
test.beforeAll(async () => {
  own = await servePages(pages);
});
test.afterAll(() => own.close());

const names = async (tab: Page) =>
  (await markersOf(tab)).map(({ name }) => name.split(':').at(-1)?.trim());

async function popupOver(context: BrowserContext, tab: Page): Promise<Page> {
  const id = await idOf(context);
  const worker = await workerOf(context);
  await tab.bringToFront();
  const about = await worker.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return { id: active?.id, url: active?.url, windowId: active?.windowId };
  });
  const popup = await context.newPage();
  // A popup opened in a tab would find itself: it is told of the tab it belongs to.
  await popup.addInitScript((inView) => {
    const query = chrome.tabs.query.bind(chrome.tabs) as (ask: object) => Promise<unknown[]>;
    Object.assign(chrome.tabs, {
      query: (ask: { active?: boolean }) => (ask.active ? Promise.resolve([inView]) : query(ask)),
    });
  }, about);
  await popup.goto(`chrome-extension://${id}/popup.html`);
  return popup;
}

test('closed shadow roots, of custom elements and of plain ones', async ({
  context,
  page: tab,
}) => {
  await grantSite(context, own.origin);
  await tab.goto(`${own.origin}/closed`);
  await expect
    .poll(async () => (await names(tab)).join())
    .toMatch(/Arbeidsgiver.*Gjeld.*Passnummer/);
});

test('frames of the same origin, srcdoc and about:blank; of another origin once permitted', async ({
  context,
  page: tab,
}) => {
  await grantSite(context, own.origin);
  await tab.goto(`${own.origin}/frames`);
  await expect.poll(async () => (await names(tab)).length, { timeout: 10_000 }).toBe(4);
  const all = (await names(tab)).join();
  for (const label of ['Arbeidsgiver', 'Passnummer', 'Gjeld', 'Reiserute'])
    expect(all).toContain(label);
  const other = tab.frames().find((frame) => frame.url().startsWith(own.otherOrigin));
  const ours = () => other?.locator('html > [popover]').count();
  expect(await ours()).toBe(0);
  await grantSite(context, own.otherOrigin);
  await expect.poll(ours, { timeout: 15_000 }).toBe(1);
});

test('support is switched off on one page for good, and on again', async ({
  context,
  page: tab,
}) => {
  await grantSite(context, own.origin);
  await tab.goto(`${own.origin}/sak/4711/samtale`);
  expect(await names(tab)).toHaveLength(1);
  const popup = await popupOver(context, tab);
  await popup.getByRole('button', { name: 'Ikke på denne siden' }).click();
  await expect(popup.getByText('Av på denne siden')).toBeVisible();
  const none = () => tab.locator('html > [popover]').count();
  await expect.poll(none).toBe(0);
  for (const path of ['/sak/4711/samtale?steg=2', '/sak/1234/samtale']) {
    await tab.goto(own.origin + path);
    expect(await markersOf(tab, 1500), path).toEqual([]);
  }
  await tab.goto(`${own.origin}/plain`);
  expect(await names(tab)).toHaveLength(1);
  const worker = await workerOf(context);
  const kept = await worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  expect(kept).toContain('/sak/*/samtale');
  expect(kept).not.toContain('4711');
  await tab.goto(`${own.origin}/sak/4711/samtale`);
  await popup.reload();
  await popup.getByRole('button', { name: 'Slå på igjen på denne siden' }).click();
  await tab.bringToFront();
  expect(await names(tab)).toHaveLength(1);
  await tab.reload();
  expect(await names(tab)).toHaveLength(1);
});

test('a page past the limits says so in the popup', async ({ context, page: tab }) => {
  await grantSite(context, own.origin);
  await tab.goto(`${own.origin}/large`);
  // Asked for softly: while so large a tree is read again and again, the browser is never done starting,
  // and before that it answers nobody who asks for the organisation's policy.
  const ours = () => tab.locator('html > [popover]').count();
  await expect.poll(ours, { timeout: 60_000 }).toBe(1);
  expect((await markersOf(tab)).length).toBeGreaterThan(0);
  const popup = await popupOver(context, tab);
  await expect(popup.getByText(/svært stor/)).toBeVisible();
});
