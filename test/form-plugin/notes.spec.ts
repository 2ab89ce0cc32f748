/** Ticks and notes, where the owner has asked for them: in the form's origin, encrypted, and nowhere else. */
import type { Page } from '@playwright/test';
import { plainHost } from '@/scripts/browser/traffic';
import { expect, test } from './fixtures';

const address = 'form-owners/html/?sak=2026-4711';
const field = 'Hvem oppbevarer passet ditt?';

/** The owner switches notes on. */
async function withNotes(page: Page) {
  await page.route('**/form-owners/html/**', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('data-role=', 'data-notes="on" data-role=');
    await route.fulfill({ response: answer, body });
  });
}

/** Everything that the origin has stored, as text. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      texts.push(name);
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((done) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => done(request.result);
        });
        texts.push(`${store}: ${rows.length} ${JSON.stringify(rows)}`);
      }
      database.close();
    }
    return texts.join('\n');
  });

test('without the owner’s word there is no note, and nothing is stored', async ({
  page,
  forms,
  drawing,
}) => {
  await page.goto(new URL(address, forms.url).href);
  const panel = await drawing.open(field);
  expect(panel.tabs).not.toContain('Notat');
  expect(await stored(page)).toBe('{}\n{}');
});

test('on a page that is not a secure one all works but notes, of which there are none', async ({
  page,
  forms,
  log,
  drawing,
}) => {
  // The answer itself is left as it is: from a page of unknown place, not a secure one, the browser fetches nothing here.
  await page.addInitScript(() => {
    const switchOn = () =>
      document.querySelector('script[data-role]')?.setAttribute('data-notes', 'on');
    new MutationObserver(switchOn).observe(document, { childList: true, subtree: true });
  });
  const url = new URL(address, forms.url);
  url.hostname = plainHost;
  await page.goto(url.href);
  const panel = await drawing.open(field);
  expect(panel.tabs).not.toContain('Notat');
  expect(log.complaints).toEqual([]);
});

test('a tick and a note come back with the case, say where they lie, and are ciphertext', async ({
  page,
  forms,
  log,
  drawing,
}) => {
  await withNotes(page);
  await page.goto(new URL(address, forms.url).href);
  await drawing.open(field);
  await expect.poll(async () => (await drawing.panel())?.tabs).toContain('Notat');
  const press = async (selector: string) => {
    const box = await drawing.place(selector);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  await expect
    .poll(() => drawing.text('.kj-panel'), 'the sheet is open')
    .toContain('Skjemaets eier kan lese dem');
  await press('input[type=checkbox]');
  await expect.poll(() => drawing.text('.kj-sheet-bar')).toContain('Lagret');
  await press('[role=tab]:last-child');
  await press('textarea');
  await page.keyboard.type('sykkelverksted');
  await expect.poll(() => stored(page), { timeout: 10_000 }).toMatch(/entries: 2/);
  const all = await stored(page);
  expect(all).toContain('kjennetegn-form-plugin');
  expect(all).not.toContain('sykkelverksted');
  expect(all).not.toContain('passet');

  await page.reload();
  await drawing.open(field);
  await expect.poll(() => drawing.checked()).toBe(1);
  await press('[role=tab]:last-child');
  await expect.poll(() => drawing.value('textarea')).toBe('sykkelverksted');
  expect(log.complaints).toEqual([]);
});

test('another case is another sheet, and a form that was sent leaves its own behind', async ({
  page,
  forms,
  drawing,
}) => {
  await withNotes(page);
  await page.goto(new URL(address, forms.url).href);
  await drawing.open(field);
  await expect.poll(async () => (await drawing.panel())?.tabs).toContain('Notat');
  const box = await drawing.place('input[type=checkbox]');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => drawing.text('.kj-sheet-bar')).toContain('Lagret');
  await page.goto(new URL('form-owners/html/?sak=2026-4712', forms.url).href);
  await drawing.open(field);
  await expect.poll(async () => (await drawing.panel())?.tabs).toContain('Notat');
  expect(await drawing.checked()).toBe(0);
});
