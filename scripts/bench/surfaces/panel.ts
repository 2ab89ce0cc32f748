/** How soon the panel is seen after the press: cold, and when the pointer rested on the marker before. */
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { markersIn } from '../../browser/markers';
import { rounds } from '../case';
import type { Surfaces } from './open';

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
/** Long enough for a pointer to have rested, and for the frame to be ready. */
const rest = 1500;
/** Longer than this a panel does not take to leave. */
const patience = 10_000;

const sender = (session: CDPSession) => (method: string, params?: object) =>
  session.send(method as 'DOM.enable', params as undefined);

/** When the last press in the page ended, in milliseconds since 1970. */
const pressed = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { pressedAt: number }).pressedAt);

/** When the frame showed its first content, in milliseconds since 1970. */
async function painted(frame: Frame): Promise<number> {
  const seen = () => (globalThis as unknown as { shownAt?: number }).shownAt ?? 0;
  const late = Date.now() + patience;
  while (Date.now() < late) {
    const at = await frame.evaluate(seen);
    if (at > 0) return at;
    await wait(50);
  }
  throw new Error(`${frame.url()} showed nothing in ${patience / 1000} seconds`);
}

/**
 * In every frame of the page, the panel and the empty one alike: notes when it has text and a frame with it was drawn, which is what
 * a timer set before the drawing waits for. The browser's own paint timing says nothing of a frame that was made unseen and then shown.
 */
const noteShown = `
(() => {
  const note = () => { globalThis.shownAt = performance.timeOrigin + performance.now(); };
  const look = () => {
    if (document.body?.textContent?.trim()) setTimeout(note);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
`;

/** The form, listening to presses. */
export async function openForm({ browser, forms }: Surfaces): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(noteShown);
  await page.goto(`${forms}prison/innkomst?id=4711`);
  await page.evaluate(() => {
    addEventListener(
      'click',
      ({ timeStamp }) => {
        Object.assign(globalThis, { pressedAt: performance.timeOrigin + timeStamp });
      },
      { capture: true },
    );
  });
  // tsx wraps inner functions in a call of this name, which the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.bringToFront();
  await wait(rest);
  return page;
}

async function firstMarker(session: CDPSession) {
  const [marker] = await markersIn(sender(session));
  if (!marker) throw new Error('the form shows no marker');
  return marker;
}

const isPanel = (frame: Frame) => frame.url().includes('/panel.html');

async function closePanel(page: Page): Promise<void> {
  // The marker's second press closes; the pointer then leaves for a corner without a field.
  await page.mouse.down();
  await page.mouse.up();
  await page.mouse.move(2, 2);
  const late = Date.now() + patience;
  while (page.frames().some(isPanel)) {
    if (Date.now() > late) throw new Error('the panel did not close');
    await wait(20);
  }
  await wait(200);
}

/** Pressed as soon as the pointer is there. */
async function cold(page: Page, session: CDPSession): Promise<number> {
  const { x, y } = await firstMarker(session);
  await page.mouse.click(x, y);
  const frame = await page.waitForFrame(isPanel);
  const at = (await painted(frame)) - (await pressed(page));
  await wait(300);
  await closePanel(page);
  return at;
}

/** An empty frame of the extension, put into the page by a press of its own. */
async function empty(page: Page, id: string): Promise<number> {
  await page.evaluate((src) => {
    const put = () => {
      const frame = Object.assign(document.createElement('iframe'), { id: 'floor', src });
      Object.assign(frame.style, { position: 'fixed', inset: '0 0 auto auto' });
      Object.assign(frame.style, { width: '400px', height: '560px' });
      document.body.append(frame);
    };
    addEventListener('click', put, { once: true });
  }, `chrome-extension://${id}/empty.html`);
  await page.mouse.click(2, 2);
  const frame = await page.waitForFrame((one) => one.url().endsWith('/empty.html'));
  const at = (await painted(frame)) - (await pressed(page));
  await page.evaluate(() => document.querySelector('#floor')?.remove());
  await wait(200);
  return at;
}

/** The panel's frame element, which only the debugging protocol can see. */
async function frameElement(session: CDPSession): Promise<string> {
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const frames = nodes.filter(({ nodeName }) => nodeName === 'IFRAME');
  const at = frames.find(({ attributes = [] }) =>
    attributes.some((one) => /panel\.html/.test(one)),
  );
  if (!at) throw new Error('no frame was made ready');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: at.backendNodeId });
  return object.objectId ?? '';
}

/** When the first frame with the ready panel was drawn: a timer set before the drawing waits for it. */
function watchShown(this: HTMLElement): Promise<number> {
  return new Promise((done) => {
    const look = () => {
      if (getComputedStyle(this).visibility !== 'visible') requestAnimationFrame(look);
      else setTimeout(() => done(performance.timeOrigin + performance.now()));
    };
    look();
  });
}

/** Pressed after the pointer rested on the marker. */
async function rested(page: Page, session: CDPSession): Promise<number> {
  const { x, y } = await firstMarker(session);
  await page.mouse.move(x, y);
  await wait(rest);
  const shown = session.send('Runtime.callFunctionOn', {
    objectId: await frameElement(session),
    functionDeclaration: String(watchShown),
    awaitPromise: true,
    returnByValue: true,
  });
  await page.mouse.down();
  await page.mouse.up();
  const { result } = await shown;
  const at = (result.value as number) - (await pressed(page));
  await wait(300);
  await closePanel(page);
  return at;
}

/** Times of the panel cold and after rest, and of an empty frame, in turn. */
export async function panelAndFloor(surfaces: Surfaces) {
  const page = await openForm(surfaces);
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  const times = { cold: [] as number[], rested: [] as number[], floor: [] as number[] };
  for (let round = -1; round < rounds; round++) {
    const one = await cold(page, session);
    const floor = await empty(page, surfaces.id);
    const ready = await rested(page, session);
    if (round < 0) continue;
    times.cold.push(one);
    times.floor.push(floor);
    times.rested.push(ready);
  }
  await page.close();
  return times;
}
