/** What the user sees, keeps and can do when the disk or the browser fails the notes. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test, workerOf } from './fixtures';
import { noteIn, openAt, ownPage, picture, sidePanelOf, writeNote } from './notes-surfaces';
import { layOver, rowsOf, turned } from './vault-on-disk';

/** What the options' button gives as a file. */
async function exported(
  options: Page,
): Promise<{ aside: { record: object }[] } & Record<string, object[]>> {
  const coming = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Last ned det skadde' }).click();
  return JSON.parse(readFileSync(await (await coming).path(), 'utf8'));
}

test('an altered record is told, kept aside and exportable; one of a newer version waits; the rest is there', async ({
  context,
  page,
  forms,
}) => {
  const url = new URL('prison/innkomst?id=801', forms.url).href;
  let panel = await openAt(page, url, 'Gjeld');
  await panel.getByRole('checkbox').first().check();
  await writeNote(panel, 'blir skadet');
  const options = await ownPage(context, 'options.html');
  const [first, second] = await rowsOf(options, 'entries');
  const [note = {}, tick = {}] = first?.kind === 'note' ? [first, second] : [second, first];
  await page.bringToFront();
  await writeNote(await openAt(page, url, 'Språk'), 'blir lest');
  await layOver(options, 'entries', [turned(note, 'sealed'), { id: tick.id, version: 99 }]);

  panel = await openAt(page, url, 'Gjeld');
  await expect(panel.getByText('Noe kunne ikke leses')).toBeVisible();
  await expect(panel.getByText(/skrevet av en nyere versjon/)).toBeVisible();
  await picture(page, 'damaged-panel');
  expect(await noteIn(panel)).toBe('');
  await writeNote(panel, 'skrevet på nytt');
  const side = await sidePanelOf(context, url);
  await expect(side.getByText('Noe kunne ikke leses')).toBeVisible();
  await expect(side.getByText('blir lest')).toBeVisible();
  await picture(side, 'damaged-side');
  await side.getByRole('button', { name: 'Greit' }).click();
  await side.close();

  await options.reload();
  await expect(options.getByText('1 oppføring er skadet og lagt til side')).toBeVisible();
  await options.getByText('1 oppføring er skadet').scrollIntoViewIfNeeded();
  await picture(options, 'damaged-options');
  const file = await exported(options);
  expect(file.aside).toHaveLength(1);
  const base64 = (bytes: number[]) => Buffer.from(bytes).toString('base64');
  const damaged = turned(note, 'sealed').sealed as Record<'iv' | 'data', { bytes: number[] }>;
  // As it was found on disk, byte for byte.
  expect(file.aside[0]?.record).toEqual({
    ...note,
    sealed: {
      iv: { base64: base64(damaged.iv.bytes) },
      data: { base64: base64(damaged.data.bytes) },
    },
  });
  const left = await rowsOf(options, 'entries');
  expect(left.find(({ id }) => id === tick.id)).toEqual({ ...tick, version: 99 });
  expect(left).toHaveLength(3);
});

/** Every write of the worker meets the browser's quota; `false` gives room again. */
async function fillDisk(context: BrowserContext, full: boolean): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate((on) => {
    const own = globalThis as unknown as { put?: IDBObjectStore['put'] };
    own.put ??= IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = on
      ? () => {
          throw new DOMException('', 'QuotaExceededError');
        }
      : own.put;
  }, full);
}

test('a full disk: not called saved, what is stored stays readable, and the text is saved when there is room', async ({
  context,
  page,
  forms,
}) => {
  const url = new URL('prison/innkomst?id=802', forms.url).href;
  const panel = await openAt(page, url, 'Gjeld');
  await panel.getByRole('checkbox').first().check();
  await writeNote(panel, 'før');
  await fillDisk(context, true);
  await panel.getByRole('textbox').fill('etter');
  await expect(panel.getByText(/Ikke lagret\. Disken er full/)).toBeVisible();
  await expect(panel.getByText(/^Lagret/)).toHaveCount(0);
  await picture(page, 'full-panel');
  await expect(panel.getByRole('textbox')).toHaveValue('etter');
  await panel.getByRole('tab', { name: 'Se etter' }).click();
  await expect(panel.getByRole('checkbox').first()).toBeChecked();
  await fillDisk(context, false);
  await expect(panel.getByText(/^Lagret/)).toBeVisible();
  expect(await noteIn(await openAt(page, url, 'Gjeld'))).toBe('etter');
});

/** Refuses every database to the worker, as a browser does by its settings; `false` gives them back. */
async function refuseDatabases(context: BrowserContext, refuse: boolean): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate((on) => {
    const own = globalThis as unknown as { real?: IDBFactory['open'] };
    own.real ??= IDBFactory.prototype.open;
    IDBFactory.prototype.open = on
      ? () => {
          throw new DOMException('', 'SecurityError');
        }
      : own.real;
  }, refuse);
}

/** The database at a version of its own: held open until `letGo`, or closed at once. */
const versionAs = (options: Page, version: number) =>
  options.evaluate(
    (wanted) =>
      new Promise<void>((done, fail) => {
        const own = globalThis as unknown as { held: IDBDatabase };
        const request = indexedDB.open('vault', wanted);
        // Another version's window that waits: nothing is in it yet.
        request.onupgradeneeded = () => wanted > 1 && request.result.createObjectStore('of more');
        request.onsuccess = () => {
          own.held = request.result;
          done();
        };
        request.onerror = () => fail(request.error);
      }),
    version,
  );
const letGo = (options: Page) =>
  options.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
const noDatabase = (options: Page) =>
  options.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.deleteDatabase('vault');
        request.onsuccess = () => done();
        request.onerror = () => fail(request.error);
      }),
  );

/** What another maker left under our name: tables that are none of ours, with a row; null: only looks. */
const strangers = (options: Page, row: object | null) =>
  options.evaluate(
    (put) =>
      new Promise<unknown>((done, fail) => {
        const request = indexedDB.open('vault', ...(put ? [3] : []));
        request.onupgradeneeded = () =>
          request.result.createObjectStore('theirs', { keyPath: 'id' });
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const { result } = request;
          const table = result.transaction('theirs', 'readwrite').objectStore('theirs');
          if (put) table.put(put);
          const all = table.getAll();
          all.transaction?.addEventListener('complete', () => {
            done([result.version, ...result.objectStoreNames, all.result]);
            result.close();
          });
        };
      }),
    row,
  );

test('storage refused, held by another version, newer than the code or of another form: said, the guide stays, nothing is touched', async ({
  context,
  page,
  forms,
}) => {
  const url = new URL('prison/innkomst?id=803', forms.url).href;
  const options = await ownPage(context, 'options.html');
  await options.getByText('Ingen ark er lagret.').waitFor();
  await noDatabase(options);
  await versionAs(options, 1);
  await page.bringToFront();
  let panel = await openAt(page, url, 'Gjeld');
  await expect(panel.getByText('Et annet vindu holder på notatene')).toBeVisible();
  // The guide is there all the same, to read.
  await expect(panel.getByRole('listitem').first()).toBeVisible();
  await picture(page, 'blocked-panel');
  await letGo(options);
  await noDatabase(options);
  await panel.getByRole('button', { name: 'Prøv igjen' }).click();
  await writeNote(panel, 'er her');

  await noDatabase(options);
  await refuseDatabases(context, true);
  panel = await openAt(page, url, 'Gjeld');
  await expect(panel.getByText('Nettleseren lar oss ikke lagre')).toBeVisible();
  await expect(panel.getByRole('listitem').first()).toBeVisible();
  await picture(page, 'refused-panel');
  await refuseDatabases(context, false);
  await panel.getByRole('button', { name: 'Prøv igjen' }).click();
  await writeNote(panel, 'er her');

  await versionAs(options, 990);
  await letGo(options);
  panel = await openAt(page, url, 'Gjeld');
  await expect(panel.getByText('Notatene er fra en nyere versjon')).toBeVisible();
  await expect(panel.getByRole('listitem').first()).toBeVisible();
  await picture(page, 'newer-panel');
  await options.reload();
  await expect(options.getByText('Notatene er fra en nyere versjon')).toBeVisible();
  await picture(options, 'newer-options');
  expect(await rowsOf(options, 'entries')).toHaveLength(1);

  await noDatabase(options);
  const theirs = { id: 'x', text: 'hører ikke til oss' };
  const left = await strangers(options, theirs);
  await page.bringToFront();
  panel = await openAt(page, url, 'Gjeld');
  await expect(panel.getByText('Notatene kan ikke leses')).toBeVisible();
  await expect(panel.getByRole('listitem').first()).toBeVisible();
  await picture(page, 'strange-panel');
  await options.bringToFront();
  await options.reload();
  await expect(options.getByText('Notatene kan ikke leses')).toBeVisible();
  await picture(options, 'strange-options');
  expect((await exported(options)).tables).toEqual({ theirs: [theirs] });
  expect(await strangers(options, null)).toEqual(left);
  await options.getByRole('button', { name: 'Slett alle ark nå' }).click();
  await options.getByRole('button', { name: 'Slett alt nå' }).click();
  await page.bringToFront();
  await writeNote(await openAt(page, url, 'Gjeld'), 'nytt');
});

test('a database that is gone is told, also after a restart, and new notes are saved', async ({
  profile,
  forms,
}) => {
  const url = new URL('prison/innkomst?id=804', forms.url).href;
  let page = await profile.context.newPage();
  await writeNote(await openAt(page, url, 'Gjeld'), 'ryddes bort');
  const options = await ownPage(profile.context, 'options.html');
  await noDatabase(options);
  await profile.restart();
  page = await profile.context.newPage();
  const panel = await openAt(page, url, 'Gjeld');
  await expect(panel.getByText('Notatene som lå her, er borte')).toBeVisible();
  await picture(page, 'missing-panel');
  expect(await noteIn(panel)).toBe('');
  await writeNote(panel, 'nytt');
  await panel.getByRole('button', { name: 'Greit' }).click();
  await expect(panel.getByText('Notatene som lå her, er borte')).toHaveCount(0);
  await expect(panel.getByRole('textbox')).toHaveValue('nytt');
});

test('a vault whose key is damaged: told, nothing deleted, all of it exportable, and erasing begins anew', async ({
  context,
  page,
  forms,
}) => {
  const url = new URL('prison/innkomst?id=805', forms.url).href;
  await writeNote(await openAt(page, url, 'Gjeld'), 'kan ikke åpnes');
  const options = await ownPage(context, 'options.html');
  const [vault = {}] = (await rowsOf(options, 'meta')).filter(({ id }) => id === 'vault');
  await layOver(options, 'meta', [turned(vault, 'wrapped')]);
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
  for (const { type, targetId } of targetInfos) {
    if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId });
  }
  await page.bringToFront();
  const panel = await openAt(page, url, 'Gjeld');
  await expect(panel.getByText('Notatene kan ikke åpnes')).toBeVisible();
  await picture(page, 'key-panel');
  await options.bringToFront();
  await options.reload();
  await expect(options.getByText('Notatene kan ikke åpnes')).toBeVisible();
  await picture(options, 'key-options');
  const file = await exported(options);
  expect([file.vault, file.sheets?.length, file.entries?.length]).toEqual([
    expect.objectContaining({ id: 'vault' }),
    1,
    1,
  ]);
  expect(await rowsOf(options, 'entries')).toHaveLength(1);
  await options.getByRole('button', { name: 'Slett alle ark nå' }).click();
  await options.getByRole('button', { name: 'Slett alt nå' }).click();
  await page.bringToFront();
  await writeNote(await openAt(page, url, 'Gjeld'), 'nytt');
});
