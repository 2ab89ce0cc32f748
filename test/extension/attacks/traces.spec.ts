/** Attacks 19 to 22: what is left on disk, in the browser's own records, on paper, on the clipboard. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type CDPSession } from '@playwright/test';
import { serveForms } from '@/scripts/forms/serve';
import { grantSite, idOf, openPanel, startProfile } from '../fixtures';
import { makePassphrase, ownPage, writeNote } from '../notes-surfaces';
import { expect, openFormPanel, ownForm, test } from './arena';

function filesWith(folder: string, plants: readonly string[]): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  );
  return paths
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .filter((path) => {
      const bytes = readFileSync(path);
      return plants.some(
        (plant) => bytes.includes(plant) || bytes.includes(Buffer.from(plant, 'utf16le')),
      );
    });
}

base(
  'attack 19: written, changed, deleted, killed, started again: no plain text on disk',
  async () => {
    base.setTimeout(90_000);
    const first = 'lampefabrikken ved elva';
    const second = 'sover bak kjøkkenet på pakkeriet';
    const forms = await serveForms();
    const profile = await startProfile();
    try {
      await grantSite(profile.context, new URL(forms.url).origin);
      const page = await profile.context.newPage();
      await page.goto(new URL('prison/innkomst?id=1919', forms.url).href);
      const panel = await openPanel(page, 'Gjeld');
      await panel.getByRole('tab', { name: 'Notat' }).click();
      for (const text of [first, second, '']) {
        await panel.getByRole('textbox').fill(text);
        await expect(panel.getByText(/^Lagret/)).toBeVisible();
        await page.waitForTimeout(700);
        // The disk as a crash at this moment would leave it.
        expect(filesWith(profile.folder, [first, second])).toEqual([]);
      }
      await panel.getByRole('textbox').fill(second);
      await expect(panel.getByText(/^Lagret/)).toBeVisible();
      await page.goto(`chrome-extension://${await idOf(profile.context)}/options.html`);
      await page.locator('main').waitFor();
      await profile.kill();
      expect(filesWith(profile.folder, [first, second]), 'as a crash left it').toEqual([]);
      await profile.start();
      await profile.context.close();
      expect(filesWith(profile.folder, [first, second]), 'as it was left in peace').toEqual([]);
      // The search itself works: what the browser does write in the clear, it finds.
      expect(filesWith(profile.folder, [new URL(forms.url).host]).length).toBeGreaterThan(0);
    } finally {
      await profile.end().catch(() => undefined);
      await forms.close();
    }
  },
);

test('attack 20: the note is not remembered, checked or read along', async ({ page, arena }) => {
  const panel = await openFormPanel(page, arena);
  await panel.getByRole('tab', { name: 'Notat' }).click();
  const note = panel.getByRole('textbox');
  for (const [name, value] of [
    ['autocomplete', 'off'],
    ['autocorrect', 'off'],
    ['spellcheck', 'false'],
    ['data-gramm', 'false'],
    ['data-lt-active', 'false'],
  ] as const) {
    await expect(note).toHaveAttribute(name, value);
  }
  expect(await note.evaluate((area: HTMLTextAreaElement) => area.spellcheck)).toBe(false);
});

test('attack 21: addresses, titles, synchronised storage and notifications name nothing', async ({
  page,
  arena,
}) => {
  const panel = await openFormPanel(page, arena);
  expect(new URL(panel.url()).hash).toMatch(/^#[0-9a-f-]{36}$/);
  expect(new URL(panel.url()).search).toBe('');
  expect(await panel.title()).toBe('Kjennetegn');
  const worker = arena.context.serviceWorkers()[0];
  expect(await worker?.evaluate(() => chrome.storage.sync.get(null))).toEqual({});
  expect(await worker?.evaluate(() => 'notifications' in chrome || 'downloads' in chrome)).toBe(
    false,
  );
  expect(await worker?.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  const { readFileSync: read } = await import('node:fs');
  const built = read('.output/chrome-mv3/manifest.json', 'utf8');
  expect(JSON.parse(built).permissions).not.toContain('tabs');
  for (const name of ['popup', 'sidepanel', 'options', 'reader']) {
    const own = await arena.context.newPage();
    await own.goto(`chrome-extension://${arena.id}/${name}.html`);
    await own.locator('main').waitFor();
    expect(await own.title()).not.toMatch(/handel|traffick|utnytt|tvang|offer/i);
    expect(new URL(own.url()).search).toBe('');
    await own.close();
  }
});

test('attack 22: no marker or panel on paper, nothing on the clipboard unasked', async ({
  page,
  arena,
}) => {
  await arena.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(arena.forms.url).origin,
  });
  await page.goto(ownForm(arena));
  await page.evaluate(() => navigator.clipboard.writeText('mitt eget'));
  await openFormPanel(page, arena);
  await page.emulateMedia({ media: 'print' });
  const display = () =>
    page.evaluate(
      () => getComputedStyle(document.documentElement.lastElementChild as Element).display,
    );
  expect(await display()).toBe('none');
  await page.emulateMedia({ media: 'screen' });
  expect(await display()).toBe('block');
  await page.locator('[name=navn]').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mitt eget');
});

/** All texts in the memory of a page, or of a frame in a process of its own. */
async function memoryOf(session: CDPSession): Promise<string> {
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return chunks.join('');
}

base('attack 25: after locking, the memory of the panel holds no note', async () => {
  base.setTimeout(120_000);
  const planted = 'lampefabrikken bak elva';
  const forms = await serveForms();
  const profile = await startProfile();
  try {
    await grantSite(profile.context, new URL(forms.url).origin);
    const page = await profile.context.newPage();
    await page.goto(new URL('prison/innkomst?id=2525', forms.url).href);
    const panel = await openPanel(page, 'Gjeld');
    await writeNote(panel, planted);
    const options = await ownPage(profile.context, 'options.html');
    await makePassphrase(options, 'riktig hest batteri stift');
    const session = await profile.context.newCDPSession(panel);
    expect(await memoryOf(session), 'the search itself works').toContain(planted);
    await options.getByRole('button', { name: 'Lås nå' }).click();
    await expect(panel.getByText('Notatene er låst')).toBeVisible();
    await expect.poll(async () => (await memoryOf(session)).includes(planted)).toBe(false);
  } finally {
    await profile.end();
    await forms.close();
  }
});
