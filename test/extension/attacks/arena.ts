/** One browser for all attacks of a worker; each test is a hostile page of its own in it. */
import { type BrowserContext, test as base, type Frame, type Page } from '@playwright/test';
import { type Forms, serveForms } from '@/scripts/forms/serve';
import { grantSite, idOf, openPanel, startProfile } from '../fixtures';

/** Where the attacks are fought. */
export interface Arena {
  context: BrowserContext;
  forms: Forms;
  /** The extension's id. */
  id: string;
  /** The browser's profile on disk. */
  folder: string;
}

let cases = 0;

/** Address of a form under a case number of its own, so that no test sees another's sheet. */
export const ownForm = ({ forms }: Arena): string =>
  new URL(`prison/innkomst?id=${9000 + ++cases}`, forms.url).href;

/** A page with this markup at an address that the extension is switched on for. */
export async function openMarkup(page: Page, { forms }: Arena, html: string): Promise<void> {
  const url = new URL(`hostile/${++cases}`, forms.url).href;
  await page.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(url);
}

/** How presses in the panel stand: `counts`, `settling`, `paused`; `gone` without a panel. */
export async function standing(panel: Frame): Promise<string> {
  if (panel.isDetached()) return 'gone';
  return panel.evaluate(() => document.documentElement.dataset.presses ?? '').catch(() => 'gone');
}

/** Asks the background from the panel's frame, as the panel itself would. */
export function askAsPanel(panel: Frame, pageCall: string, arg: object): Promise<unknown> {
  return panel.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<unknown>, {
    pageCall,
    arg,
  });
}

/** Number of ticks stored for the form of a page's panel. */
export async function storedTicks(panel: Frame): Promise<number> {
  const { value } = (await askAsPanel(panel, 'openSheet', {})) as {
    value: { ticks: Record<string, string[]> };
  };
  return Object.values(value.ticks).flat().length;
}

/** The middle of the panel's n-th box to tick, in the page's window. */
export async function boxAt(panel: Frame, number = 0): Promise<{ x: number; y: number }> {
  const box = await panel.getByRole('checkbox').nth(number).boundingBox();
  if (!box) throw new Error('no box to tick');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Opens a form of its own and the panel beside its field on debt. */
export async function openFormPanel(page: Page, arena: Arena): Promise<Frame> {
  await page.goto(ownForm(arena));
  return openPanel(page, 'Gjeld');
}

/** The tests of attacks: `arena` lives as long as the worker. */
export const test = base.extend<{ page: Page }, { arena: Arena }>({
  arena: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
    async ({}, use) => {
      const forms = await serveForms();
      const { context, folder, end } = await startProfile();
      await grantSite(context, new URL(forms.url).origin);
      await use({ context, forms, folder, id: await idOf(context) });
      await end();
      await forms.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ arena }, use) => {
    const page = await arena.context.newPage();
    await use(page);
    await page.close();
  },
});

export const { expect } = test;
