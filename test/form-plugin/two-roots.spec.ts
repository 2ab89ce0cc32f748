/** Two forms of one page, each attached for itself: each its own markers, panel and end. */
import type { Page } from '@playwright/test';
import type { AttachPrompts, Prompts } from '@/entrypoints/form-plugin/api';
import { expect, test } from './fixtures';

const [first, second] = ['Hvem oppbevarer passet ditt?', 'Hvor mye gjeld har du?'];
const markup = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>To skjemaer</title>
<style>body { font: 16px sans-serif; margin: 40px } form { margin: 60px 0; inline-size: 20rem }</style>
<h1>Samtale</h1>
<form id="one"><label>${first}<br><input name="pass"></label></form>
<form id="two"><label>${second}<br><input name="gjeld"></label></form>
<p><label>Hvor bor du?<br><input name="bosted"></label></p>`;

type Held = typeof globalThis & { held?: Record<string, Prompts> };

async function open(page: Page, site: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  const address = new URL('form-owners/two-roots/', site).href;
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup }),
  );
  await page.goto(address);
}

const attach = (page: Page, id: string, language: 'nb' | 'en' = 'nb') =>
  page.evaluate(
    async ({ id, language }) => {
      const module = '/form-plugin/form-plugin.js';
      const { attachPrompts }: { attachPrompts: AttachPrompts } = await import(module);
      const root = document.getElementById(id);
      if (!root) throw new Error(`no ${id}`);
      const page = globalThis as Held;
      page.held = { ...page.held, [id]: attachPrompts(root, { language }) };
    },
    { id, language },
  );

const detach = (page: Page, id: string) =>
  page.evaluate((id) => (globalThis as Held).held?.[id]?.detach(), id);

test('each root has its markers, in its own language, and detaching one leaves the other', async ({
  page,
  forms,
  log,
  drawing,
}) => {
  const names = async () => (await drawing.markers()).map(({ name }) => name).sort();
  await open(page, forms.url);
  await attach(page, 'one');
  await attach(page, 'two', 'en');
  // What is in neither root has none.
  const [nb, en] = [`Støtte til feltet ${first}`, `Support for the field ${second}`];
  await expect.poll(names).toEqual([nb, en]);
  expect((await drawing.open(first)).title).toBe('Pass og papirer');
  await page.keyboard.press('Escape');
  expect((await drawing.open(second)).title).toBe('Debt');
  await page.keyboard.press('Escape');

  await detach(page, 'one');
  await expect.poll(names).toEqual([en]);
  await expect(page.locator('[data-kjennetegn-form-plugin]')).toHaveCount(1);
  // It goes on following its form.
  await page.evaluate(() => {
    const more = '<label>Hva er lønnen din?<br><input name="pay"></label>';
    for (const id of ['one', 'two'])
      document.getElementById(id)?.insertAdjacentHTML('beforeend', more);
  });
  await expect.poll(names).toEqual(['Support for the field Hva er lønnen din?', en]);
  expect((await drawing.open(second)).title).toBe('Debt');
  await page.keyboard.press('Escape');
  await page.locator('[name=gjeld]').focus();
  await page.keyboard.press('Alt+Shift+F');
  await expect.poll(async () => (await drawing.panel())?.title).toBe('Debt');

  await detach(page, 'two');
  await expect(page.locator('[data-kjennetegn-form-plugin]')).toHaveCount(0);
  expect(await drawing.panel()).toBeNull();
  expect(log.complaints).toEqual([]);
});

test('one panel at a time, whichever form it is of; the end of the other form leaves it open', async ({
  page,
  forms,
  drawing,
}) => {
  await open(page, forms.url);
  for (const id of ['one', 'two']) await attach(page, id);
  await page.locator('[name=pass]').focus();
  await drawing.open(first);
  expect(await page.locator('[data-kjennetegn-form-plugin]').count()).toBe(2);
  const marker = (await drawing.markers()).find(({ name }) => name.endsWith(second));
  if (!marker) throw new Error('no second marker');
  await page.mouse.click(marker.x, marker.y);
  await expect.poll(async () => (await drawing.panel())?.title).toBe('Gjeld');
  expect(await drawing.panels()).toBe(1);
  await detach(page, 'one');
  await page.waitForTimeout(500);
  expect((await drawing.panel())?.title).toBe('Gjeld');
  // The focus goes back to where it was before the first of them.
  await page.keyboard.press('Escape');
  expect(await drawing.panels()).toBe(0);
  await expect(page.locator('[name=pass]')).toBeFocused();
});
