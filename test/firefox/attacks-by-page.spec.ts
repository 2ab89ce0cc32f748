/** Attacks 2, 3, 8, 14 and 18 in real Firefox: what a page does with our element, and what it sees of us. */
import { expect, test } from '@playwright/test';
import { type Forms, serveForms } from '@/scripts/forms/serve';
import { tools } from '@/test/redress/tricks';
import { type Firefox, startFirefox } from './browser';
import { boxAt, openForm, openPanel, ours, storedTicks } from './form';
import { until } from './until';

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

test.describe.configure({ mode: 'default' });
test.setTimeout(90_000);

let forms: Forms;
let firefox: Firefox;
let cases = 0;
const ownForm = () => `${forms.url}prison/innkomst?id=${9700 + ++cases}`;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  forms = await serveForms();
  firefox = await startFirefox();
  await firefox.grant('http://127.0.0.1');
});
test.afterAll(async () => {
  await firefox?.end();
  await forms?.close();
});

test('attack 02 in Firefox: covered for ever, it comes up three times, then is read-only and leads on', async () => {
  const page = await openForm(firefox, ownForm());
  await openPanel(firefox, page);
  await page.evaluate(`(() => { ${tools}
    globalThis.raised = 0;
    host.addEventListener('beforetoggle', ({ newState }) => { if (newState === 'open') raised++; });
    cover('position:fixed;left:0;top:0;width:100vw;height:60vh;background:white;pointer-events:none');
  })()`);
  const said = `[...document.querySelectorAll('[role=status] button')].map((one) => one.textContent).join()`;
  const leadsOn = async () => (await firefox.inPanel<string>(page, said))?.includes('sidepanel');
  await until(leadsOn, 'the way to the side panel');
  await pause(1500);
  const raised = await page.evaluate('raised');
  expect(raised).toBeGreaterThan(0);
  expect(raised).toBeLessThanOrEqual(3);
  await page.type('[name=navn]', 'A');
  expect(await page.$eval('[name=navn]', (field) => (field as HTMLInputElement).value)).toBe('A');
  await page.close();
});

test('attack 03 in Firefox: a page that brings the panel under a pressing pointer', async () => {
  const page = await openForm(firefox, ownForm());
  await page.setViewport({ width: 1280, height: 1600 });
  await openPanel(firefox, page);
  const shove = (by: number) =>
    page.evaluate(async (top) => {
      document.body.style.paddingTop = `${top}px`;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    }, by);
  const at = await boxAt(firefox, page);
  for (const by of [120, 40, 160, 80]) {
    await shove(by);
    await page.mouse.click(at.x, at.y + by);
    expect((await boxAt(firefox, page)).y - at.y, 'the panel went along').toBeCloseTo(by, 0);
    expect(await storedTicks(firefox, page)).toBe(0);
  }
  // The same press, after a time of peace, counts.
  await pause(1000);
  await page.mouse.click(at.x, at.y + 80);
  await until(async () => (await storedTicks(firefox, page)) === 1, 'the tick');
  await page.close();
});

test('attack 08 in Firefox: our element removed at every frame: three times back, then given up', async () => {
  const page = await openForm(firefox, ownForm());
  const war = () =>
    page.evaluate(async () => {
      let gone = 0;
      const end = performance.now() + 10_000;
      while (performance.now() < end) {
        await new Promise(requestAnimationFrame);
        for (const host of document.querySelectorAll('html > [popover]')) {
          host.remove();
          gone++;
        }
      }
      return gone;
    });
  expect(await war(), 'once there, three times back').toBe(4);
  expect(await ours(page)).toBe(0);
  await page.type('[name=navn]', 'A. Prøve');
  expect(await page.$eval('[name=navn]', (field) => (field as HTMLInputElement).value)).toBe(
    'A. Prøve',
  );
  await page.close();
});

test('attack 14 in Firefox: a page without a match sees nothing happen', async () => {
  const page = await firefox.open('about:blank');
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const observer = new MutationObserver((all) => {
      for (const { type, target } of all) seen.push(`${type} ${target.nodeName}`);
    });
    // What the parser made is not what is looked for.
    const begin = () => {
      observer.takeRecords();
      seen.length = 0;
    };
    addEventListener('DOMContentLoaded', begin, true);
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document, all);
    for (const name of ['toggle', 'beforetoggle', 'focusin', 'message'])
      addEventListener(name, () => seen.push(name), true);
  });
  await page.goto(`${forms.url}quiet/login.html`);
  await pause(1500);
  expect(await page.evaluate('seen')).toEqual([]);
  expect(await ours(page)).toBe(0);
  const resources = await page.evaluate(() => performance.getEntries().map(({ name }) => name));
  expect(resources.join()).not.toContain('extension:');
  // The listening itself works: what the page does, it sees.
  await page.evaluate('document.body.append("x")');
  expect(await page.evaluate('seen')).toEqual(['childList BODY']);
  await page.close();
});

test('attack 14 in Firefox: on a page with a match one nameless element, and nothing that names the product', async () => {
  const globals = () => Object.getOwnPropertyNames(globalThis).sort();
  const quiet = await firefox.open(`${forms.url}quiet/login.html`);
  const plain = await quiet.evaluate(globals);
  await quiet.close();
  const page = await openForm(firefox, ownForm());
  await openPanel(firefox, page);
  const said = await page.evaluate(() => ({
    ours: [...document.documentElement.children].slice(2).map((one) => one.outerHTML),
    attributes: document.documentElement.getAttributeNames(),
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join(),
    resources: performance.getEntries().map(({ name }) => name),
    frames: window.length - document.querySelectorAll('iframe').length,
  }));
  expect(said.ours).toEqual(['<div popover="manual"></div>']);
  expect(said.attributes.filter((name) => name !== 'lang')).toEqual([]);
  expect(said.storage).toBe('');
  expect(said.frames).toBe(0);
  expect(JSON.stringify(said)).not.toMatch(/kjennetegn|extension/i);
  const more = (await page.evaluate(globals)).filter((name) => !plain.includes(name));
  expect(more.filter((name) => /kjenne|extension|wxt/i.test(name))).toEqual([]);
  await page.close();
});

test('attack 18 in Firefox: frames that a page writes are read once each', async () => {
  const page = await openForm(firefox, ownForm());
  const counts = () =>
    page.evaluate(() =>
      ['written', 'blank'].map((id) => {
        const { contentDocument } = document.getElementById(id) as HTMLIFrameElement;
        return contentDocument?.querySelectorAll('html > [popover]').length ?? 0;
      }),
    );
  await page.evaluate(() => {
    const markup =
      '<!doctype html><html lang="nb"><h1>Kartlegging</h1><form><label>Gjeld <input></label></form>';
    const frame = (id: string) => Object.assign(document.createElement('iframe'), { id });
    const [written, blank] = [frame('written'), frame('blank')];
    written.srcdoc = markup;
    document.body.prepend(written, blank);
    blank.contentDocument?.open();
    blank.contentDocument?.write(markup);
    blank.contentDocument?.close();
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await until(async () => (await counts()).join() === '1,1', 'one of ours in each');
  await pause(1000);
  expect(await counts()).toEqual([1, 1]);
  expect(await ours(page)).toBe(1);
  await page.close();
});

test('attack 18 in Firefox: back and forth twenty times leaves one of ours and no error', async () => {
  const page = await openForm(firefox, ownForm());
  await page.goto(`${forms.url}quiet/login.html`);
  for (let time = 0; time < 10; time++) {
    await page.goBack();
    await page.goForward();
  }
  expect(await ours(page)).toBe(0);
  await page.goBack();
  const drawn = () => page.evaluate(() => document.querySelectorAll('html > :popover-open').length);
  await until(async () => (await drawn()) === 1, 'our element, drawn');
  await pause(1000);
  expect(await ours(page)).toBe(1);
  expect(await firefox.errors()).toEqual([]);
  await page.close();
});
