import type { BrowserContext, Frame, Page } from '@playwright/test';
import { expect, markersOf, openPanel, test, workerOf } from '../fixtures';
import { surfaceAt } from './surface';

const text = 'sover bak kjøkkenet, deler rom med tre';

/** Types a note into the panel as a person does, then waits half a second by the panel's own clock. */
async function typeAt(page: Page, url: string): Promise<Frame> {
  await page.goto(url);
  await markersOf(page);
  const panel = await openPanel(page, 'Gjeld');
  await panel.getByRole('tab', { name: 'Notat' }).click();
  await panel.getByRole('textbox').pressSequentially(text, { delay: 2 });
  await panel.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  return panel;
}

async function notesAt(context: BrowserContext, url: string): Promise<string[]> {
  const surface = await surfaceAt(context, url);
  const { notes } = await surface.sheet();
  await surface.page.close();
  return Object.values(notes).map((note) => note.text);
}

/** Stops the extension's worker, as the browser does by itself; another answers the next call. */
async function stopWorker(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser is not known');
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos) {
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
  }
  await session.detach();
}

const endings: { name: string; end(page: Page, context: BrowserContext): Promise<unknown> }[] = [
  { name: 'the tab is closed', end: (page) => page.close() },
  { name: 'the page is left', end: (page) => page.goto('about:blank') },
  {
    name: 'the page crashes',
    async end(page, context) {
      const crashed = new Promise((done) => page.once('crash', done));
      const session = await context.newCDPSession(page);
      void session.send('Page.crash').catch(() => undefined);
      await crashed;
    },
  },
  { name: 'the worker is stopped', end: (_, context) => stopWorker(context) },
];

test('what was typed more than half a second before is there', async ({ context, forms }) => {
  test.setTimeout(300_000);
  for (const [place, { name, end }] of endings.entries()) {
    await test.step(name, async () => {
      const url = new URL(`prison/innkomst?id=${6000 + place}`, forms.url).href;
      const page = await context.newPage();
      await typeAt(page, url);
      await end(page, context);
      expect(await notesAt(context, url), name).toEqual([text]);
    });
  }
});

test('a note goes on being saved after the worker was stopped in between', async ({
  context,
  page,
  forms,
}) => {
  const url = new URL('prison/innkomst?id=6100', forms.url).href;
  const panel = await typeAt(page, url);
  const worker = await workerOf(context);
  await worker.evaluate(() => {
    (globalThis as { mark?: boolean }).mark = true;
  });
  await stopWorker(context);
  await page.bringToFront();
  await panel.getByRole('textbox').pressSequentially(', og to til', { delay: 2 });
  await expect(panel.getByText(/^Lagret/)).toBeVisible();
  await panel.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  expect(await (await workerOf(context)).evaluate(() => 'mark' in globalThis)).toBe(false);
  expect(await notesAt(context, url)).toEqual([`${text}, og to til`]);
});
