/** The plug-in more than once in a page: two copies, two roots, attached again; and what is left of it after. */
import type { Page } from '@playwright/test';
import type { AttachPrompts, Prompts } from '@/entrypoints/form-plugin/api';
import { expect, test } from './fixtures';

const passport = 'Hvem oppbevarer passet ditt?';

/** The example's form without its script; `attach(copy, root)` and `held[n].detach()` in the page. */
async function openBare(page: Page, site: string): Promise<void> {
  await page.route('**/kjennetegn-form-plugin.js', (route) => route.abort());
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto(new URL('form-owners/html/', site).href);
}

const attach = (page: Page, copy: string, root = 'html') =>
  page.evaluate(
    async ({ copy, root }) => {
      const { attachPrompts }: { attachPrompts: AttachPrompts } = await import(
        `/form-plugin/form-plugin.js${copy}`
      );
      const at = document.querySelector(root);
      if (!at) throw new Error(`no ${root}`);
      const page = globalThis as typeof globalThis & { held?: Prompts[] };
      page.held ??= [];
      page.held.push(attachPrompts(at, { language: 'nb' }));
    },
    { copy, root },
  );

const detach = (page: Page, index: number) =>
  page.evaluate(
    (at) => (globalThis as typeof globalThis & { held?: Prompts[] }).held?.[at]?.detach(),
    index,
  );

test('two copies of the module, and one attached twice: one marker a field; who leaves leaves it to the next', async ({
  page,
  forms,
  drawing,
}) => {
  await openBare(page, forms.url);
  const names = async () => (await drawing.markers()).map(({ name }) => name).sort();
  await attach(page, '');
  await expect.poll(async () => (await names()).length).toBeGreaterThan(2);
  const alone = await names();
  expect(alone.filter((name) => name.endsWith(passport))).toHaveLength(1);
  await attach(page, '?copy');
  await attach(page, '', 'form');
  // Long enough for either to have drawn.
  await page.waitForTimeout(2500);
  expect(await names()).toEqual(alone);
  await drawing.open(passport);
  await page.keyboard.press('Escape');
  await detach(page, 0);
  await expect.poll(names).toEqual(alone);
  await detach(page, 1);
  await expect.poll(async () => (await names()).some((name) => name.endsWith(passport))).toBe(true);
  await detach(page, 2);
  await expect(page.locator('[data-kjennetegn-form-plugin]')).toHaveCount(0);
  await attach(page, '');
  await expect.poll(names).toEqual(alone);
});

test('detached: the page is as it was, and nothing listens or observes', async ({
  page,
  forms,
  drawing,
}) => {
  await page.addInitScript(() => {
    const living = { observers: 0, listeners: 0 };
    Object.assign(globalThis, { living });
    for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
      const Real = globalThis[name] as typeof MutationObserver;
      class Counted extends Real {
        seen = false;
        override observe(...all: Parameters<MutationObserver['observe']>) {
          if (!this.seen) living.observers += 1;
          this.seen = true;
          super.observe(...all);
        }
        override disconnect() {
          if (this.seen) living.observers -= 1;
          this.seen = false;
          super.disconnect();
        }
      }
      Object.assign(globalThis, { [name]: Counted });
    }
  });
  await openBare(page, forms.url);
  const session = await page.context().newCDPSession(page);
  const listeners = async () => {
    let count = 0;
    for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
      const { result } = await session.send('Runtime.evaluate', { expression });
      const { objectId = '' } = result;
      count += (await session.send('DOMDebugger.getEventListeners', { objectId })).listeners.length;
    }
    return count;
  };
  const state = async () => ({
    html: await page.evaluate(() => document.documentElement.outerHTML),
    observers: await page.evaluate('living.observers'),
    listeners: await listeners(),
  });
  const before = await state();
  await attach(page, '');
  await drawing.open(passport);
  const between = await state();
  expect(between.listeners).toBeGreaterThan(before.listeners);
  expect(between.observers).toBeGreaterThan(Number(before.observers));
  await detach(page, 0);
  await expect.poll(state).toEqual(before);
});
