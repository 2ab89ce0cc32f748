/** Attacks 15, 16 and 17: who may say what to whom, and who may read what is stored. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Frame, Page } from '@playwright/test';
import { mayAsk } from '@/utils/messages/may-ask';
import { contentSchemas, pageSchemas } from '@/utils/messages/schema';
import { markersOf } from '../fixtures';
import {
  type Arena,
  askAsPanel,
  expect,
  openFormPanel,
  ownForm,
  standing,
  storedTicks,
  test,
} from './arena';

/** The world of our own script in a page, as a compromised renderer would have it. */
async function isolatedWorld(page: Page, { id }: Arena) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const own = worlds.find(({ origin }) => origin === `chrome-extension://${id}`);
  if (!own) throw new Error('our script does not run in this page');
  return async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      contextId: own.id,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return JSON.parse(result.value) as T;
  };
}

const forged = (calls: string[]) => `(async () => {
  const answers = [];
  for (const name of ${JSON.stringify(calls)})
    for (const key of ['pageCall', 'contentCall', 'tabCall'])
      for (const arg of [{}, { token: '0' }, { tabId: 1 }, { sheetId: 'x' }, { focusBack: true }, { hidden: true }, { address: '' }, { seen: true }])
        answers.push(await chrome.runtime.sendMessage({ [key]: name, arg }).then((answer) => answer && !answer.error ? name + ' ' + key : null, () => null));
  return answers.filter(Boolean);
})()`;

test('attack 15: a thousand forged messages in the page', async ({ page, arena }) => {
  const panel = await openFormPanel(page, arena);
  const markers = (await markersOf(page)).length;
  await page.evaluate(() => {
    const names = ['setTick', 'closePanel', 'eraseEverything', 'claimPanel', 'setState', 'stop'];
    const channel = new BroadcastChannel('kjennetegn');
    for (let time = 0; time < 1000; time++) {
      const name = names[time % names.length] ?? '';
      const data = { pageCall: name, contentCall: name, tabCall: name, event: 'sheet', arg: {} };
      window.postMessage(data, '*');
      document.dispatchEvent(new CustomEvent(name, { detail: data }));
      channel.postMessage(data);
    }
  });
  await page.waitForTimeout(500);
  expect(panel.isDetached()).toBe(false);
  expect(await storedTicks(panel)).toBe(0);
  expect((await markersOf(page)).length).toBe(markers);
});

test('attack 15: no script of ours in a page listens for messages of that page', () => {
  for (const name of ['in-page.js', 'panel-placing.js']) {
    const script = readFileSync(`.output/chrome-mv3/${name}`, 'utf8');
    expect(script).not.toMatch(/addEventListener\(\s*[`'"]message[`'"]|onmessage\s*=/);
  }
});

test('attack 16: our script in a page may not call what our pages may', async ({ page, arena }) => {
  await page.goto(ownForm(arena));
  await markersOf(page);
  const inWorld = await isolatedWorld(page, arena);
  const calls = Object.keys(pageSchemas).filter((name) => !Object.hasOwn(contentSchemas, name));
  expect(calls.length).toBeGreaterThan(15);
  for (const guarded of ['setTick', 'writeNote', 'openSheet', 'eraseEverything', 'listPrompts']) {
    expect(calls).toContain(guarded);
  }
  expect(await inWorld(forged(calls))).toEqual([]);
  // The way it asks is right: what it may ask is answered.
  const report = { pageId: 'x', prompts: 1, fields: 1, stopped: false, headings: [] };
  const asked = `chrome.runtime.sendMessage({ contentCall: 'report', arg: ${JSON.stringify(report)} })`;
  expect(await inWorld(asked)).toMatchObject({ value: { language: 'nb' } });
  const spoilt = JSON.stringify({ ...report, more: 1 });
  expect(
    await inWorld(`chrome.runtime.sendMessage({ contentCall: 'report', arg: ${spoilt} })`),
  ).toBe(null);
});

/** Embeds the panel's page as a page would that learnt its address from our script. */
async function embedPanels(page: Page, arena: Arena, hashes: string[]): Promise<Frame[]> {
  const address = await (await isolatedWorld(page, arena))<string>(
    `chrome.runtime.getURL('/panel.html')`,
  );
  await page.evaluate(
    (all) => {
      for (const src of all) {
        document.body.append(Object.assign(document.createElement('iframe'), { src }));
      }
    },
    hashes.map((hash) => address + hash),
  );
  const framed = () => page.frames().filter((frame) => frame.url().includes('/panel.html'));
  await expect.poll(() => framed().length).toBe(hashes.length);
  for (const frame of framed()) await frame.locator('#app').waitFor({ state: 'attached' });
  return framed();
}

test('attack 16: another tab’s panel, an old token, a wrong token: the panel stays blank', async ({
  page,
  arena,
}) => {
  const panel = await openFormPanel(page, arena);
  const { hash } = new URL(panel.url());
  const other = await arena.context.newPage();
  await other.goto(ownForm(arena));
  await markersOf(other);
  const framed = await embedPanels(other, arena, [hash, '#0', '']);
  await other.waitForTimeout(1200);
  for (const frame of framed) {
    expect(await frame.evaluate(() => document.getElementById('app')?.childElementCount)).toBe(0);
  }
  await other.close();
});

/** What a frame or page of ours gets for each call, with an argument that fits none, one or many. */
const asAPage = async (calls: string[]) => {
  const given = [{}, { tabId: 1 }, { sheetId: 'x' }, { passphrase: 'x' }, { old: 'x', next: 'y' }];
  const answered: string[] = [];
  for (const pageCall of calls) {
    for (const arg of given) {
      const reply = await chrome.runtime.sendMessage({ pageCall, arg });
      if (reply) answered.push(`${pageCall}: ${JSON.stringify(reply)}`);
    }
  }
  return answered;
};
const allCalls = Object.keys(pageSchemas) as (keyof typeof pageSchemas)[];

test('attack 16: each page of ours may ask its own calls and no others', async ({
  page,
  arena,
}) => {
  const panel = await openFormPanel(page, arena);
  const notOf = (name: string) => allCalls.filter((call) => !mayAsk(name).includes(call));
  expect(await panel.evaluate(asAPage, notOf('panel'))).toEqual([]);
  const own = await arena.context.newPage();
  for (const name of ['popup', 'sidepanel', 'options', 'reader', 'welcome', 'practice', 'card']) {
    await own.goto(`chrome-extension://${arena.id}/${name}.html`);
    expect(await own.evaluate(asAPage, notOf(name)), name).toEqual([]);
  }
  // The panel in a tab of its own is nobody.
  await own.goto(`chrome-extension://${arena.id}/panel.html`);
  expect(await own.evaluate(asAPage, allCalls)).toEqual([]);
  await own.close();
});

test('attack 16: a framed panel that claimed nothing is answered nothing, of any tab', async ({
  page,
  arena,
}) => {
  const panel = await openFormPanel(page, arena);
  const other = await arena.context.newPage();
  await other.goto(ownForm(arena));
  await markersOf(other);
  const [framed] = await embedPanels(other, arena, [new URL(panel.url()).hash]);
  const { id } = (await panel.evaluate(() => chrome.tabs.getCurrent())) as { id: number };
  for (const arg of [{}, { tabId: id }]) {
    expect(await askAsPanel(framed as Frame, 'openSheet', arg)).toEqual({
      error: 'NotYourPanel',
    });
  }
  // The panel itself is told of its own tab, whichever it names.
  const sheetOf = async (arg: object) => {
    const { value } = (await askAsPanel(panel, 'openSheet', arg)) as { value: { sheetId: string } };
    return value.sheetId;
  };
  expect(await sheetOf({ tabId: id + 1 })).toBe(await sheetOf({}));
  await other.close();
});

test('attack 16: news that our script in a page tells is heard by no page of ours', async ({
  page,
  arena,
}) => {
  const panel = await openFormPanel(page, arena);
  const { id } = (await panel.evaluate(() => chrome.tabs.getCurrent())) as { id: number };
  const news = JSON.stringify({ event: 'sight', tabId: id, doubt: 'covered' });
  const told = `chrome.runtime.sendMessage(${news}).then(() => true, () => true)`;
  expect(await (await isolatedWorld(page, arena))(told)).toBe(true);
  await page.waitForTimeout(500);
  expect(await standing(panel)).toBe('counts');
  // The same news of the background is heard.
  const [worker] = arena.context.serviceWorkers();
  await worker?.evaluate((said) => chrome.runtime.sendMessage(JSON.parse(said)), news);
  await expect.poll(() => standing(panel)).toBe('paused');
});

test('attack 16: nobody from outside may connect', () => {
  const built = '.output/chrome-mv3';
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  expect(manifest).not.toHaveProperty('externally_connectable');
  // Used, not only named: the polyfill lists every event there is.
  for (const file of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    expect(readFileSync(join(built, file), 'utf8'), file).not.toMatch(
      /\.on(Message|Connect)External/,
    );
  }
});

test('attack 17: our script in a page reads no storage', async ({ page, arena }) => {
  const panel = await openFormPanel(page, arena);
  await panel.getByRole('checkbox').first().check();
  await expect.poll(() => storedTicks(panel)).toBe(1);
  const inWorld = await isolatedWorld(page, arena);
  for (const area of ['local', 'session', 'managed']) {
    const read = `chrome.storage.${area} ? chrome.storage.${area}.get(null).then((all) => Object.keys(all), () => 'refused') : 'absent'`;
    expect(['refused', 'absent'], area).toContain(await inWorld(read));
  }
  expect(await inWorld(`chrome.storage.sync ? chrome.storage.sync.get(null) : {}`)).toEqual({});
  expect(await inWorld('indexedDB.databases().then((all) => all.map(({ name }) => name))')).toEqual(
    [],
  );
});
