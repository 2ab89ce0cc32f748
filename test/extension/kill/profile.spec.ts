import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { surfaceAt } from './surface';

/** Found in nothing but what this test writes. */
const planted = [
  'kveldsskift bak nordlyset',
  'skrevet om: dagskift foran',
  'slettes straks',
  'riktig hest batteri stift',
];

/** Both ways in which a browser writes text to disk. */
const asBytes = (text: string) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** @returns files of the whole profile that hold one of the texts in the clear */
function holding(folder: string, texts: readonly string[]): string[] {
  const wanted = texts.flatMap(asBytes);
  return filesIn(folder).filter((path) => {
    const bytes = readFileSync(path);
    return wanted.some((one) => bytes.includes(one));
  });
}

test('no file of the profile holds a note in the clear: written, edited, erased, locked, killed, restarted', async ({
  profile,
  forms,
}) => {
  test.setTimeout(300_000);
  const url = new URL('prison/innkomst?id=7001', forms.url).href;
  const other = new URL('prison/innkomst?id=7002', forms.url).href;
  let surface = await surfaceAt(profile.context, url);
  let { sheetId } = await surface.sheet();
  const write = (text: string, version: number) =>
    surface.call('writeNote', {
      ...{ sheetId, fieldKey: 'felt', writer: 'w', writeId: text, text, version },
      settled: [],
    });
  await write(planted[0] ?? '', 0);
  await write(planted[1] ?? '', 1);
  surface = await surfaceAt(profile.context, other);
  ({ sheetId } = await surface.sheet());
  await write(planted[2] ?? '', 0);
  expect(holding(profile.folder, planted)).toEqual([]);
  await surface.call('eraseSheet', { sheetId });
  await profile.kill();
  expect(holding(profile.folder, planted)).toEqual([]);
  const context = await profile.start();
  surface = await surfaceAt(context, url);
  expect(Object.values((await surface.sheet()).notes).map(({ text }) => text)).toEqual([
    planted[1],
  ]);
  // As a person types, into the browser's own text box, with what it keeps of forms.
  await surface.page.goto(new URL(`#${surface.tabId}`, surface.page.url()).href);
  await surface.page.reload();
  await surface.page.locator('.kj-card-title button').first().click();
  await surface.page.getByRole('tab', { name: 'Notat' }).click();
  await surface.page
    .getByRole('textbox')
    .last()
    .pressSequentially(planted[0] ?? '');
  await surface.page.waitForTimeout(600);
  expect(holding(profile.folder, planted)).toEqual([]);
  surface = await surfaceAt(context, url);
  await surface.call('setPassphrase', { passphrase: planted[3] ?? '' });
  await surface.call('lock', {});
  expect(holding(profile.folder, planted)).toEqual([]);
  await profile.restart();
  surface = await surfaceAt(profile.context, url);
  await surface.call('unlock', { passphrase: planted[3] ?? '' });
  expect(Object.values((await surface.sheet()).notes)).not.toEqual([]);
  expect(holding(profile.folder, planted)).toEqual([]);
  await profile.kill();
  expect(holding(profile.folder, planted)).toEqual([]);
  await profile.start();
  await (await surfaceAt(profile.context, url)).call('eraseEverything', {});
  await profile.restart();
  expect(holding(profile.folder, planted)).toEqual([]);
});

test('the search finds what lies in the clear', async ({ profile, forms }) => {
  const surface = await surfaceAt(
    profile.context,
    new URL('prison/innkomst?id=7003', forms.url).href,
  );
  const [text = ''] = planted;
  await surface.page.evaluate((value) => {
    localStorage.setItem('plain', value);
    return (globalThis as unknown as Storing).chrome.storage.local.set({ plain: value });
  }, text);
  await profile.restart();
  expect(holding(profile.folder, planted).length).toBeGreaterThan(0);
});

interface Storing {
  chrome: { storage: { local: { set(values: object): Promise<void> } } };
}
