/** The attacks of SECURITY.md that differ by browser, in real Firefox. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Forms, serveForms } from '@/scripts/forms/serve';
import { type Firefox, origin, startFirefox } from './browser';
import { openForm, openPanel, writeNote } from './form';
import { until } from './until';

const planted = 'sover bak kjøkkenet';

test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

let forms: Forms;
let firefox: Firefox;
let page: Page;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  forms = await serveForms();
  firefox = await startFirefox();
  await firefox.grant('http://127.0.0.1');
  page = await openForm(firefox, `${forms.url}prison/innkomst?id=9001`);
  await openPanel(firefox, page);
});
test.afterAll(async () => {
  await firefox.end();
  await forms.close();
});

test('attack 05 in Firefox: no key of a note is heard in the page', async () => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const name of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy']) {
      addEventListener(name, ({ type }) => heard.push(type), { capture: true });
    }
  });
  await writeNote(firefox, page, planted);
  expect(await page.evaluate('heard')).toEqual([]);
});

test('attack 06 in Firefox: the page finds, copies and serialises nothing of the note', async () => {
  const read = await page.evaluate((text) => {
    const { find } = window as unknown as { find(text: string): boolean };
    const root = document.documentElement;
    const texts = [root.outerHTML, root.textContent, String(getSelection()), document.title];
    const frames = window.length - document.querySelectorAll('iframe').length;
    return { found: find(text), has: texts.join('\n').includes(text), frames };
  }, planted);
  expect(read, 'no frame but the form’s own is counted').toEqual({
    found: false,
    has: false,
    frames: 0,
  });
  expect(await page.evaluate(`find('Gjeld')`), 'the probe itself works').toBe(true);
});

test('attack 15 in Firefox: forged messages change nothing', async () => {
  const before = await firefox.inPanel(page, `document.querySelector('textarea').value`);
  await page.evaluate(() => {
    for (const name of ['closePanel', 'eraseEverything', 'setTick', 'setHidden', 'stop']) {
      const data = { pageCall: name, contentCall: name, tabCall: name, arg: {} };
      for (let time = 0; time < 100; time++) window.postMessage(data, '*');
    }
  });
  await new Promise((done) => setTimeout(done, 500));
  expect(await firefox.inPanel(page, `document.querySelector('textarea').value`)).toBe(before);
});

test('attack 16 in Firefox: the panel embedded by a page stays blank and is answered nothing', async () => {
  const hash = await firefox.inPanel<string>(page, 'location.hash');
  const other = await openForm(firefox, `${forms.url}prison/innkomst?id=9002`);
  await other.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, `${origin}/panel.html${hash}`);
  await until(
    () => firefox.inPanel(other, `document.readyState === 'complete'`),
    'the embedded page',
  );
  await new Promise((done) => setTimeout(done, 1000));
  expect(await firefox.inPanel(other, `document.getElementById('app').childElementCount`)).toBe(0);
  const ask = `browser.runtime.sendMessage({ pageCall: 'openSheet', arg: {} })`;
  expect(await firefox.inPanel(other, ask)).toEqual({ error: 'NotYourPanel' });
  await other.close();
});

test('attack 16 in Firefox: no other page of ours can be embedded', async () => {
  const other = await firefox.open(`${forms.url}prison/innkomst?id=9003`);
  await other.evaluate((start) => {
    for (const name of ['options', 'sidepanel', 'popup', 'reader']) {
      const src = `${start}/${name}.html`;
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }
  }, origin);
  await new Promise((done) => setTimeout(done, 1500));
  for (const name of ['options', 'sidepanel', 'popup', 'reader']) {
    const shown = await firefox
      .inPanel(other, `document.getElementById('app')?.childElementCount ?? 0`, `/${name}.html`)
      .catch(() => null);
    expect(shown ?? 0, name).toBe(0);
  }
  await other.close();
});

test('attack 23 in Firefox: locked elsewhere, the panel in a page shows the note no more', async () => {
  const form = await openForm(firefox, `${forms.url}prison/innkomst?id=9004`);
  await openPanel(firefox, form);
  await writeNote(firefox, form, planted);
  const shown = (text: string) =>
    firefox.inPanel(
      form,
      `[document.body.textContent, document.querySelector('textarea')?.value].join().includes(${JSON.stringify(text)})`,
    );
  expect(await shown(planted)).toBe(true);
  const options = await firefox.openOwn('/options.html');
  const ask = (pageCall: string, arg: object) =>
    options.evaluate(
      `browser.runtime.sendMessage(${JSON.stringify({ pageCall, arg })}).then(({ error }) => error ?? null)`,
    );
  expect(await ask('setPassphrase', { passphrase: 'riktig hest batteri stift' })).toBe(null);
  // What our script in a page could read holds no note, and no key that opens one.
  const secret = (await options.evaluate(
    `browser.storage.session.get('vault-secret').then((all) => all['vault-secret'].secret)`,
  )) as string;
  expect(secret.length).toBeGreaterThan(40);
  const open = await options.evaluate(`browser.storage.local.get(null).then(JSON.stringify)`);
  expect(open).toContain('127.0.0.1');
  for (const text of [planted, secret, 'riktig hest']) expect(open).not.toContain(text);
  expect(await ask('lock', {})).toBe(null);
  await until(() => shown('Notatene er låst'), 'the panel is told');
  expect(await shown(planted)).toBe(false);
  await options.close();
  await form.close();
});
