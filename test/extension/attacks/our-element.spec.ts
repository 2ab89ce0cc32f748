/** Attacks 8, 13 and 14: a war over our element, and telling by it who uses the extension. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { markersOf } from '../fixtures';
import { expect, openFormPanel, openMarkup, ownForm, standing, test } from './arena';

/** What a trace tells of a thread: its name, or a task and the processor time it took in microseconds. */
interface Traced {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

/**
 * Seconds of processor that each task of the page's main thread takes during `during`. Processor time, since wall
 * time counts whatever else the machine does meanwhile.
 */
async function tasksOf(page: Page, during: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const events: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as Traced[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    // Of all that tells of tasks what costs the least itself.
    traceConfig: { includedCategories: ['toplevel'] },
  });
  await during();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  const threads = events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) =>
      events
        .filter(
          (one) =>
            one.name === 'ThreadControllerImpl::RunTask' && one.pid === pid && one.tid === tid,
        )
        .map(({ tdur = 0 }) => tdur / 1e6),
    );
  // Other pages do nothing meanwhile.
  return threads.sort((one, other) => total(other) - total(one))[0] ?? [];
}

const total = (seconds: number[]) => seconds.reduce((sum, one) => sum + one, 0);

/** The page's war: takes out at every frame, for so many seconds, what stands beside the body. Gives how often. */
const war = (page: Page, seconds: number) =>
  page.evaluate(async (lasts) => {
    let gone = 0;
    const end = performance.now() + lasts * 1000;
    while (performance.now() < end) {
      await new Promise(requestAnimationFrame);
      for (const host of document.querySelectorAll('html > [popover]')) {
        host.remove();
        gone++;
      }
    }
    return gone;
  }, seconds);

test('attack 08: our element removed at every frame: three times back, then given up in peace', async ({
  page,
  arena,
}) => {
  await page.goto(ownForm(arena));
  expect((await markersOf(page)).length).toBeGreaterThan(0);
  let removed = 0;
  const seconds = 10;
  const tasks = await tasksOf(page, async () => {
    removed = await war(page, seconds);
  });
  // Once there, three times back.
  expect(removed).toBe(4);
  expect(Math.max(...tasks), 'longest task').toBeLessThan(0.05);
  expect(tasks.length).toBeGreaterThan(seconds);
  // The same loop where nothing comes back any more: what the page itself costs.
  const plain = await tasksOf(page, async () => {
    expect(await war(page, seconds)).toBe(0);
  });
  expect(plain.length).toBeGreaterThan(seconds);
  expect((total(tasks) - total(plain)) / seconds, 'our share of one processor').toBeLessThan(0.05);
  expect(await page.locator('html > [popover]').count()).toBe(0);
  await page.locator('[name=navn]').fill('A. Prøve');
});

test('attack 08: attributes, copies and moves give the page nothing', async ({ page, arena }) => {
  const panel = await openFormPanel(page, arena);
  const copy = await page.evaluate(() => {
    const host = document.querySelector('html > [popover]') as HTMLElement;
    const made = host.cloneNode(true) as HTMLElement;
    for (const name of ['id', 'class', 'style', 'hidden', 'aria-hidden', 'slot', 'part']) {
      host.setAttribute(name, 'x');
    }
    return { root: made.shadowRoot, children: made.childNodes.length, html: made.outerHTML };
  });
  expect(copy).toEqual({ root: null, children: 0, html: '<div popover="manual"></div>' });
  expect(await standing(panel)).toBe('counts');
  // Moved into another element, the panel goes; nothing of it stays behind. A pointer still at rest on the marker would
  // have the next one made ready.
  await page.mouse.move(4, 4);
  await page.evaluate(() =>
    document.body.append(document.querySelector('html > [popover]') as Node),
  );
  await expect
    .poll(() => page.frames().some((one) => one.url().includes('panel.html')))
    .toBe(false);
  await expect.poll(() => page.locator('html > [popover]').count()).toBe(1);
  expect(await page.locator('body [popover]').count()).toBe(0);
});

const built = '.output/chrome-mv3';
const packaged = () =>
  readdirSync(built, { recursive: true, encoding: 'utf8' })
    .map((name) => join(built, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(built, path));

test('attack 13: no packaged file answers to the extension’s known address', async ({
  page,
  arena,
}) => {
  await page.goto(ownForm(arena));
  await markersOf(page);
  const answered = await page.evaluate(
    async ([id, names]) => {
      const heard: string[] = [];
      const loads = (tag: 'img' | 'script' | 'iframe', url: string) =>
        new Promise<void>((done) => {
          const element = document.createElement(tag);
          element.onload = () => {
            // A frame that was refused loads the browser's own error page: that tells nothing.
            if (tag !== 'iframe') heard.push(`${tag} ${url}`);
            done();
          };
          element.onerror = () => done();
          setTimeout(done, 1500);
          element.src = url;
          document.body.append(element);
        });
      await Promise.all(
        names.map(async (name) => {
          const url = `chrome-extension://${id}/${name}`;
          await fetch(url, { mode: 'no-cors' }).then(
            () => heard.push(`fetch ${url}`),
            () => undefined,
          );
          if (/\.(png|svg)$/.test(name)) await loads('img', url);
          if (/\.js$/.test(name)) await loads('script', url);
        }),
      );
      await loads('iframe', `chrome-extension://${id}/panel.html`);
      return heard;
    },
    [arena.id, packaged()] as const,
  );
  expect(answered).toEqual([]);
  const framed = page
    .frames()
    .filter((frame) => frame.url().startsWith(`chrome-extension://${arena.id}`));
  expect(framed).toEqual([]);
});

test('attack 14: a page without a match sees nothing happen', async ({ page, arena }) => {
  await openMarkup(
    page,
    arena,
    `<!doctype html><title>Logg inn</title><script>
      globalThis.seen = [];
      const known = new Set(Object.getOwnPropertyNames(globalThis));
      new MutationObserver((all) => { for (const one of all) if (document.readyState !== 'loading') seen.push(one.type + ' ' + one.target.nodeName); })
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      for (const name of ['toggle', 'beforetoggle', 'focusin', 'message']) addEventListener(name, () => seen.push(name), true);
    </script><form><label>Brukernavn <input name="user"></label><label>Passord <input type="password"></label><button>Logg inn</button></form>`,
  );
  await page.waitForTimeout(1500);
  const { seen, resources } = await page.evaluate(() => ({
    seen: (globalThis as unknown as { seen: string[] }).seen,
    resources: performance.getEntries().map(({ name }) => name),
  }));
  expect(
    seen.filter((one) => !one.startsWith('childList HTML') && !one.startsWith('childList BODY')),
  ).toEqual([]);
  expect(await page.locator('html > :not(head):not(body)').count()).toBe(0);
  expect(resources.filter((name) => /extension:/.test(name))).toEqual([]);
});

test('attack 14: on a page with a match one nameless element, and nothing that names the product', async ({
  page,
  arena,
}) => {
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
  await page.addInitScript(() => {
    const events: string[] = [];
    Object.assign(globalThis, { events });
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      events.push(event.type);
      return dispatch.call(this, event);
    };
    for (const name of ['message', 'toggle', 'error', 'securitypolicyviolation']) {
      addEventListener(name, (event) => events.push(`${event.type} ${Object.keys(event)}`), true);
    }
  });
  await page.goto(new URL('quiet/login.html', arena.forms.url).href);
  const plain = await globals();
  await page.goto(ownForm(arena));
  const framesOfForm = await page.evaluate(() => window.length);
  await openFormPanel(page, arena);
  const said = await page.evaluate(() => ({
    ours: [...document.documentElement.children].slice(2).map((one) => one.outerHTML),
    attributes: document.documentElement.getAttributeNames(),
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join(),
    resources: performance.getEntries().map(({ name }) => name),
    frames: window.length,
    events: (globalThis as unknown as { events: string[] }).events,
    styles: document.styleSheets.length + document.adoptedStyleSheets.length,
  }));
  expect(said.ours).toEqual(['<div popover="manual"></div>']);
  expect(said.attributes.filter((name) => name !== 'lang')).toEqual([]);
  expect(said.frames).toBe(framesOfForm);
  expect(said.storage).toBe('');
  expect(said.resources.filter((name) => /extension:/.test(name))).toEqual([]);
  expect(JSON.stringify(said)).not.toMatch(/kjennetegn|extension/i);
  expect(
    (await globals()).filter((name) => !plain.includes(name) && /kjenne|extension|wxt/i.test(name)),
  ).toEqual([]);
});
